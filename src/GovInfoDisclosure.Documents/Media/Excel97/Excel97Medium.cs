using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Excel;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Excel97;

/// <summary>
/// Workbooks of Excel 97 to 2003 and of WPS (.xls, .et). Their records are made into the cells and styles that a workbook of today has, so
/// that both are read in the same way: number formats, marks of notes and struck-out figures included.
/// </summary>
internal static class Excel97Medium
{
    public static ImmutableArray<ContentBlock> Read(byte[] workbook, Work work)
    {
        var guard = new PackageGuard(work);
        var globals = new BiffGlobals(workbook, work);
        List<RichText> strings = globals.ToStrings();
        var texts = new CellTexts(strings, globals.From1904, guard);
        var reader = new SheetReader(texts, new CellFormats(globals.ToStylesheet(), guard), guard);
        bool isToBeCalculated = false;
        List<ReadSheet> sheets = [];
        foreach ((string name, long start) in globals.Sheets)
        {
            var sheet = new BiffSheet(globals, strings, guard);
            sheet.Read(BiffRecord.Read(workbook, start, work));
            isToBeCalculated |= sheet.IsToBeCalculated;
            sheets.Add(new(UnicodeText.Of(name.Trim()), Cells(sheet, reader), sheet.Shapes));
        }

        return ReadSheet.Blocks(sheets, neverCalculated: isToBeCalculated && !texts.HasResults, guard);
    }

    private static SheetCells Cells(BiffSheet sheet, SheetReader reader)
    {
        var cells = new SheetCells();
        foreach ((int first, int last) in sheet.HiddenColumns)
            cells.HideColumns(first, last);
        cells.Merged.AddRange(sheet.Merged);
        foreach ((int row, List<(int Column, DocumentFormat.OpenXml.Spreadsheet.Cell Cell)> rowCells) in sheet.Rows)
        {
            if (!sheet.IsHidden(row))
                reader.Read(row, rowCells, cells);
        }

        cells.KeepBlank();
        return cells;
    }
}
