namespace GovInfoDisclosure.Comparisons;

/// <summary>A span of a text that the earlier report has too, but for years and spaces. All figures are in UTF-16 units.</summary>
/// <param name="Offset">Where it begins in the later text.</param>
/// <param name="Length">Its length there.</param>
/// <param name="SourcePointer">The JSON pointer of the earlier text.</param>
/// <param name="SourceOffset">Where it begins there.</param>
/// <param name="SourceLength">Its length there.</param>
public sealed record CopiedSpan(int Offset, int Length, string SourcePointer, int SourceOffset, int SourceLength);
