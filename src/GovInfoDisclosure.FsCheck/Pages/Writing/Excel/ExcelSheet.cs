using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.FsCheck.Pages.Writing.Office;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Excel;

/// <summary>Puts lines and tables on a sheet below each other; lines reach over the width of the tables.</summary>
internal sealed class ExcelSheet
{
    private readonly List<PlacedCell> _cells = [];
    private int _rows;

    public ExcelSheet(IReadOnlyList<PageBlock> blocks, PageNumbers numbers)
    {
        int width = blocks.OfType<PageTable>().Select(t => new CellGrid(t).Width).DefaultIfEmpty(1).Max();
        foreach (PageBlock block in blocks)
        {
            if (block is PageTable table)
                Add(new CellGrid(table));
            else if (block is PageEnd end)
                AddLines(numbers.Lines(end), width);
            else if (block is PageLine line)
                AddLines([line.Text], width);
        }
    }

    public Worksheet Write(ExcelCells cells)
    {
        ExcelFormulas? formulas = cells.HasFormulas ? new(_cells) : null;
        var rows = new SheetData(_cells.Where(c => c.Cell.Text.Length > 0).GroupBy(c => c.Y).Select(row => new Row(
            row.OrderBy(c => c.X).Select(c => cells.Cell(ExcelCells.Name(c.X, c.Y), c.Cell.Text, formulas?.Of(c)))) { RowIndex = (uint)row.Key + 1 }));
        MergeCell[] merged = [.. _cells.Where(c => c.Columns > 1 || c.Rows > 1).Select(c => new MergeCell { Reference = RangeOf(c) })];
        return merged.Length == 0 ? new(rows) : new(rows, new MergeCells(merged));
    }

    private void Add(CellGrid grid)
    {
        _cells.AddRange(grid.Cells.Select(c => c with { Y = _rows + c.Y }));
        _rows += grid.Rows.Count;
    }

    private void AddLines(IEnumerable<string> lines, int width) => _cells.AddRange(lines.Select(line => new PlacedCell(new(line), 0, _rows++, width, 1)));

    private static string RangeOf(PlacedCell cell) =>
        $"{ExcelCells.Name(cell.X, cell.Y)}:{ExcelCells.Name(cell.X + cell.Columns - 1, cell.Y + cell.Rows - 1)}";
}
