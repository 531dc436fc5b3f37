namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary>A request waited for others too long.</summary>
internal sealed class BusyException : Exception;
