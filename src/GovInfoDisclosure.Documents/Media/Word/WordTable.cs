using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>The cells of a table with the rows and columns they reach over; rows and cells that were deleted or are hidden are not among
/// them.</summary>
internal sealed class WordTable
{
    private readonly List<List<WordCell>> _rows = [];
    private Dictionary<int, WordCell> _above = [];

    public WordTable(Table table)
    {
        foreach (TableRow row in Containers.ChildrenOf(table).OfType<TableRow>().Where(IsShown))
            Add(row);
    }

    public IReadOnlyList<IReadOnlyList<WordCell>> Rows => _rows;

    /// <summary>Whether this only frames its content: a table of figures has more than one column.</summary>
    public bool IsFrame => _rows.TrueForAll(r => r.Count <= 1);

    private void Add(TableRow row)
    {
        List<WordCell> cells = [];
        Dictionary<int, WordCell> reaching = [];
        int x = AddGap(cells, 0, row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val.ToInt());
        foreach (TableCell element in Containers.ChildrenOf(row).OfType<TableCell>()
            .Where(c => c.TableCellProperties?.GetFirstChild<CellDeletion>() is null))
        {
            int columns = Math.Clamp(element.TableCellProperties?.GridSpan?.Val.ToInt() ?? 1, 1, SpanGridBuilder.MaxColumns);
            if (Continues(element.TableCellProperties?.HorizontalMerge) && cells.Count > 0)
                cells[^1].Columns += columns;
            else
                Add(new WordCell(element, columns), x, cells, reaching);
            x += columns;
        }

        AddGap(cells, x, row.TableRowProperties?.GetFirstChild<GridAfter>()?.Val.ToInt());
        _rows.Add(cells);
        _above = reaching;
    }

    private void Add(WordCell cell, int x, List<WordCell> cells, Dictionary<int, WordCell> reaching)
    {
        VerticalMerge? merge = cell.Element!.TableCellProperties?.VerticalMerge;
        if (merge is null)
        {
            cells.Add(cell);
            return;
        }

        // A cell that goes on below one of another width goes on below none.
        if (merge.Val?.InnerText != "restart" && _above.TryGetValue(x, out WordCell? above) && above.Columns == cell.Columns)
        {
            above.Rows++;
            reaching[x] = above;
            return;
        }

        reaching[x] = cell;
        cells.Add(cell);
    }

    private static int AddGap(List<WordCell> cells, int x, int? columns)
    {
        if (columns is not > 0)
            return x;
        var gap = new WordCell(null, Math.Min(columns.Value, SpanGridBuilder.MaxColumns));
        cells.Add(gap);
        return x + gap.Columns;
    }

    private static bool Continues(HorizontalMerge? merge) => merge is not null && merge.Val?.InnerText != "restart";

    private static bool IsShown(TableRow row) =>
        row.TableRowProperties is not { } properties
            || (properties.GetFirstChild<Deleted>() is null && properties.GetFirstChild<Hidden>() is null);
}

/// <summary>A cell, or where <paramref name="element"/> is null a gap beside the cells of a row.</summary>
internal sealed class WordCell(TableCell? element, int columns)
{
    public TableCell? Element { get; } = element;

    public int Columns { get; set; } = columns;

    public int Rows { get; set; } = 1;
}
