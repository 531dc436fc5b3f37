using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>One reading of one row (in table four: of several rows side by side): where the document prints each of its cells.</summary>
/// <param name="Cells">The cells of the form with the cells of the document; a document cell may be empty.</param>
/// <param name="Anchor">How they were found.</param>
/// <param name="Line">The position of the row in its table, to know what is before and after it.</param>
internal sealed record RowReading(ImmutableArray<(FormCell Cell, GridCell Source, decimal? Unit)> Cells, CellAnchor Anchor, int Line)
{
    /// <summary>The cells whose figures may go on in the few on another line of aligned text; a line of many is a row of its own.</summary>
    public IEnumerable<FormCell> CellsThatGoOnIn(ImmutableArray<GridCell> line) =>
        line.Length > Cells.Length / 2 ? [] : Cells.Where(c => line.Any(rest => IsAbove(c.Source, rest))).Select(c => c.Cell);

    /// <summary>The same reading with some cells left blank.</summary>
    public RowReading Without(FormCell[] cells) =>
        this with { Cells = [.. Cells.Select(c => cells.Contains(c.Cell) ? c with { Source = c.Source.Unread() } : c)] };

    private static bool IsAbove(GridCell figure, GridCell rest) => figure.Text.Length > 1 && figure.Text.Length >= rest.Text.Length
        && (Span.Of(figure, Measure.Characters).Overlaps(Span.Of(rest, Measure.Characters))
            || Span.Of(figure, Measure.Columns).Overlaps(Span.Of(rest, Measure.Columns)));
}
