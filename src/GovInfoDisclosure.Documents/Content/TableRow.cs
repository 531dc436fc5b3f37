using System.Collections.Immutable;

namespace GovInfoDisclosure.Documents.Content;

internal enum RowOrigin
{
    /// <summary>A row of a table with cells of its own: blank cells are seen, <see cref="GridCell.X"/> is the grid column.</summary>
    Ruled,

    /// <summary>A line of text whose columns are aligned by spaces: blank cells cannot be seen, X is the first character.</summary>
    Aligned,

    /// <summary>Cells that follow each other one by one, cut into rows where a label follows figures: X says nothing.</summary>
    Sequence,
}

/// <summary>A row of a table as the recogniser sees it, whatever medium it comes from.</summary>
/// <param name="Cells">The cells from left to right.</param>
/// <param name="Origin">What the positions of the cells mean.</param>
/// <param name="Width">How many cells the widest row of the same grid has; 0 for lines of text.</param>
/// <param name="BlanksVisible">Whether a blank cell of the document is a cell here.</param>
internal sealed record TableRow(ImmutableArray<GridCell> Cells, RowOrigin Origin, int Width, bool BlanksVisible)
{
    /// <summary>Whether a page begins here, which may have cut the row off from the one above.</summary>
    public bool AfterPageBreak { get; init; }
}
