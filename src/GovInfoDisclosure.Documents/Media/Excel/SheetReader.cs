using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>Reads sheets row by row, so that of a million rows only the texts are held.</summary>
internal sealed class SheetReader(CellTexts texts, CellFormats formats, PackageGuard guard)
{
    public SheetCells Read(WorksheetPart part)
    {
        var sheet = new SheetCells();
        int row = 0;
        using OpenXmlReader reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement)
                continue;
            if (reader.ElementType == typeof(Row))
                row = Read((Row)reader.LoadCurrentElement()!, row, sheet);
            else if (reader.ElementType == typeof(Column))
                Read((Column)reader.LoadCurrentElement()!, sheet);
            else if (reader.ElementType == typeof(MergeCell))
                Read((MergeCell)reader.LoadCurrentElement()!, sheet);
        }

        sheet.KeepBlank();
        return sheet;
    }

    // Rows and cells may leave out their numbers and follow each other.
    private int Read(Row row, int above, SheetCells sheet)
    {
        int number = row.RowIndex.ToInt() ?? above + 1;
        if (row.Hidden.IsOn())
            return number;
        int column = 0;
        Read(number, row.Elements<Cell>().Select(c => (column = SheetCells.Parse(c.CellReference?.InnerText)?.Column ?? column + 1, c)),
            sheet);
        return number;
    }

    /// <summary>Reads the cells of a row.</summary>
    public void Read(int row, IEnumerable<(int Column, Cell Cell)> cells, SheetCells sheet)
    {
        int lastBordered = 0, bordered = 0;
        foreach ((int column, Cell cell) in cells)
        {
            CellLook look = formats.Of(cell.StyleIndex.ToInt());
            MarkedText text = texts.Of(cell, look);
            if (text.Text.Length > 0 || text.Asides != Asides.None || text.Failure is not null)
            {
                // A text that the workbook has once, in a format or as a shared string, may be in any number of cells.
                guard.CountText(text.Text.Length + text.Printed.Length);
                sheet.Add(row, column, text);
                if (CellTexts.IsDoubtful(cell))
                    sheet.Doubtful.Add((row, column));
            }

            if (look.HasBorder)
                (lastBordered, bordered) = (Math.Max(lastBordered, column), bordered + 1);
        }

        sheet.EndRow(row, lastBordered, bordered);
    }

    private static void Read(Column column, SheetCells sheet)
    {
        if (column.Hidden.IsOn() && column.Min.ToInt() is { } first && column.Max.ToInt() is { } last)
            sheet.HideColumns(first, last);
    }

    private static void Read(MergeCell merge, SheetCells sheet)
    {
        string[] ends = merge.Reference?.InnerText?.Split(':') ?? [];
        if (ends.Length == 2 && SheetCells.Parse(ends[0]) is { } first && SheetCells.Parse(ends[1]) is { } last)
            sheet.Merged.Add(new(first.Row, first.Column, last.Row, last.Column));
    }
}
