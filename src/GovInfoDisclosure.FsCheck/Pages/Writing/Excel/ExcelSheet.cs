using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.FsCheck.Pages.Writing.Office;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Excel;

/// <summary>
/// Puts lines and tables on a sheet below each other; lines reach over the width of the tables. The end of a page is a blank row, for no
/// page number is in a cell.
/// </summary>
internal sealed class ExcelSheet
{
    // In digits of the standard font.
    private const double ColumnWidth = 16;

    private readonly List<PlacedCell> _lines = [];
    private readonly List<PlacedCell> _cells = [];
    private int _rows;

    public ExcelSheet(IReadOnlyList<PageBlock> blocks)
    {
        int width = blocks.OfType<PageTable>().Select(t => new CellGrid(t).Width).DefaultIfEmpty(1).Max();
        foreach (PageBlock block in blocks)
        {
            if (block is PageTable table)
                Add(new CellGrid(table));
            else
                _lines.Add(new(new(block is PageLine line ? line.Text : ""), 0, _rows++, width, 1));
        }
    }

    public Worksheet Write(ExcelCells cells)
    {
        ExcelFormulas? formulas = cells.HasFormulas ? new(_cells) : null;
        IEnumerable<(PlacedCell Place, Cell Cell)> written =
        [
            .. _lines.Where(l => l.Cell.Text.Length > 0).Select(l => (l, cells.Line(NameOf(l), l.Cell.Text))),
            .. _cells.SelectMany(c => PlacesOf(c).Select(p => (p, cells.InTable(NameOf(p), p == c ? c.Cell : new(""), formulas?.Of(p))))),
        ];
        var rows = new SheetData(written.OrderBy(c => c.Place.Y).GroupBy(c => c.Place.Y).Select(row =>
            new Row(row.OrderBy(c => c.Place.X).Select(c => c.Cell)) { RowIndex = (uint)row.Key + 1 }));
        MergeCell[] merged = [.. _lines.Concat(_cells).Where(c => c.Columns > 1 || c.Rows > 1)
            .Select(c => new MergeCell { Reference = RangeOf(c) })];
        var columns = new Columns(new Column { Min = 1, Max = ExcelCells.MostColumns, Width = ColumnWidth, CustomWidth = true });
        return merged.Length == 0 ? new(columns, rows) : new(columns, rows, new MergeCells(merged));
    }

    private void Add(CellGrid grid)
    {
        _cells.AddRange(grid.Cells.Select(c => c with { Y = _rows + c.Y }));
        _rows += grid.Rows.Count;
    }

    // What a merged cell covers are cells too, for their borders.
    private static IEnumerable<PlacedCell> PlacesOf(PlacedCell cell) =>
        Enumerable.Range(0, cell.Rows * cell.Columns)
            .Select(i => cell with { X = cell.X + (i % cell.Columns), Y = cell.Y + (i / cell.Columns) });

    private static string NameOf(PlacedCell cell) => ExcelCells.Name(cell.X, cell.Y);

    private static string RangeOf(PlacedCell cell) =>
        $"{NameOf(cell)}:{ExcelCells.Name(cell.X + cell.Columns - 1, cell.Y + cell.Rows - 1)}";
}
