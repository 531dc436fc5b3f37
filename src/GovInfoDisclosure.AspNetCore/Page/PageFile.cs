namespace GovInfoDisclosure.AspNetCore.Page;

/// <summary>Marks the endpoint of a file of the page, which is the same for everybody.</summary>
internal sealed class PageFile;
