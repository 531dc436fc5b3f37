using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Which cells of a row belong to which columns, or why that is not known.</summary>
/// <param name="Cells">One cell for each column; default if the row is ambiguous.</param>
/// <param name="Surplus">Cells with content that belong to no column.</param>
/// <param name="ByPosition">Why the position had to decide; null if labels did.</param>
/// <param name="Ambiguity">Why no reading can be preferred; null if one can.</param>
internal sealed record Assignment(
    ImmutableArray<GridCell> Cells, ImmutableArray<GridCell> Surplus, LocalizedText? ByPosition, LocalizedText? Ambiguity)
{
    /// <summary>The positions of columns that neither the head nor the row has.</summary>
    public ImmutableArray<int> Lost { get; init; } = [];
}
