namespace GovInfoDisclosure.Hostile;

/// <summary>Files that do harm in one way, each by another mechanism.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Siblings">The files by what each does; made when they are needed, and always of the same bytes.</param>
internal sealed record Kind(string Name, Dictionary<string, Func<byte[]>> Siblings);
