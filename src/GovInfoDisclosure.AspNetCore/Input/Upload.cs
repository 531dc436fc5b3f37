namespace GovInfoDisclosure.AspNetCore.Input;

/// <summary>A document of a request.</summary>
/// <param name="Name">The file name; empty if the request gives none.</param>
/// <param name="Content">The bytes; null if there are more than the limit.</param>
internal sealed record Upload(string Name, byte[]? Content);
