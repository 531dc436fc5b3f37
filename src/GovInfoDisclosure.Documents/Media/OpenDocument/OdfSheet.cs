using System.Xml.Linq;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Excel;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.OpenDocument;

/// <summary>Reads a sheet. Rows and cells that are alike are written once, with how often they occur.</summary>
internal sealed class OdfSheet(OdfStyles styles, PackageGuard guard)
{
    private const int MostColumns = 16_384;

    // A row with text of a form occurs once.
    private const int MostRowsAlike = 100;

    private readonly List<(int Last, string? CellStyle)> _columns = [];
    private readonly OdfCell _cell = new(styles, guard);
    private int _row;

    public SheetCells Cells { get; } = new();

    /// <summary>The text boxes over the sheet.</summary>
    public List<(CellRange Range, string Text)> Shapes { get; } = [];

    public void Read(XElement table)
    {
        foreach (XElement child in table.Elements().Where(e => e.Name.Namespace == Odf.Table))
        {
            switch (child.Name.LocalName)
            {
                case "table-column":
                    ReadColumn(child);
                    break;
                case "table-row":
                    ReadRows(child);
                    break;
                case "shapes":
                    ReadShapes(child, row: 1, column: 1);
                    break;
                case "table-columns" or "table-header-columns" or "table-column-group" or "table-rows" or "table-header-rows"
                    or "table-row-group":
                    Read(child);
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadColumn(XElement column)
    {
        int first = (_columns.Count == 0 ? 0 : _columns[^1].Last) + 1;
        int last = first - 1 + Odf.Count(column, Odf.Table + "number-columns-repeated", MostColumns);
        _columns.Add((last, column.Attribute(Odf.Table + "default-cell-style-name")?.Value));
        if (Odf.IsCollapsed(column))
            Cells.HideColumns(first, Math.Min(last, MostColumns));
    }

    private void ReadRows(XElement row)
    {
        int count = Odf.Count(row, Odf.Table + "number-rows-repeated", int.MaxValue / 2);
        bool isRead = !Odf.IsCollapsed(row) && row.Elements().Any(IsFilled);
        for (int i = 1; isRead && i <= Math.Min(count, MostRowsAlike); i++)
            ReadRow(row, _row + i);
        _row = Math.Min(_row + count, int.MaxValue / 2);
    }

    private static bool IsFilled(XElement cell) => cell.HasElements || cell.Attribute(Odf.Table + "formula") is not null;

    private void ReadRow(XElement row, int number)
    {
        int column = 0, lastBordered = 0;
        foreach (XElement cell in row.Elements())
        {
            int count = Odf.Count(cell, Odf.Table + "number-columns-repeated", MostColumns - column + 1);
            string? style = cell.Attribute(Odf.Table + "style-name")?.Value ?? row.Attribute(Odf.Table + "default-cell-style-name")?.Value
                ?? StyleOf(column + 1);
            if (styles.HasLine(style))
                lastBordered = column + count;
            if (cell.Name == Odf.Table + "table-cell" && IsFilled(cell))
                ReadCells(cell, style, number, column + 1, count);
            Merge(cell, number, column + 1);
            column = Math.Min(column + count, MostColumns);
        }

        Cells.EndRow(number, lastBordered);
    }

    private void ReadCells(XElement cell, string? style, int row, int column, int count)
    {
        MarkedText text = _cell.Read(cell, style);
        for (int i = 0; i < count && (text.Text.Length > 0 || text.Asides != Asides.None || text.Failure is not null); i++)
        {
            guard.Count(1);
            guard.CountText(text.Text.Length + text.Printed.Length);
            Cells.Add(row, column + i, text);
        }

        ReadShapes(cell, row, column);
    }

    private void Merge(XElement cell, int row, int column)
    {
        int rows = Odf.Count(cell, Odf.Table + "number-rows-spanned", int.MaxValue / 2);
        int columns = Odf.Count(cell, Odf.Table + "number-columns-spanned", MostColumns);
        if (rows > 1 || columns > 1)
            Cells.Merged.Add(new(row, column, Math.Min(row + rows - 1, int.MaxValue / 2), column + columns - 1));
    }

    private void ReadShapes(XElement anchor, int row, int column)
    {
        foreach (XElement shape in anchor.Elements().Where(e => e.Name.Namespace == Odf.Draw && e.Name.LocalName != "control"))
        {
            string text = _cell.TextOf(shape);
            if (text.Length > 0)
                Shapes.Add((new(row, column, row, column), text));
        }
    }

    private string? StyleOf(int column)
    {
        guard.CountComparisons(_columns.Count);
        return _columns.Find(c => c.Last >= column).CellStyle;
    }
}
