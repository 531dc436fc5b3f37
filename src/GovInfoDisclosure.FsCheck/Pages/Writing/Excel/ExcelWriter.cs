using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.FsCheck.Pages.Writing.Office;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Excel;

/// <summary>Writes Excel workbooks.</summary>
internal static class ExcelWriter
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string FirstSheet = "Sheet1";

    public static byte[] Write(PageDraft draft)
    {
        using var file = new MemoryStream();
        using (var excel = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            // Ids that are not given are random.
            WorkbookPart book = excel.AddNewPart<WorkbookPart>(ContentType, "workbook");
            var cells = new ExcelCells(draft);
            var sheets = new Sheets();
            foreach ((string name, List<PageBlock> blocks) in SheetsOf(draft))
            {
                uint number = (uint)sheets.ChildElements.Count + 1;
                string id = string.Create(CultureInfo.InvariantCulture, $"sheet{number}");
                book.AddNewPart<WorksheetPart>(id).Worksheet = new ExcelSheet(blocks).Write(cells);
                sheets.AppendChild(new Sheet { Name = name, SheetId = number, Id = id });
            }

            book.AddNewPart<SharedStringTablePart>("strings").SharedStringTable = cells.Strings;
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = ExcelStyles.Create();
            book.Workbook = new(sheets);
        }

        return OfficeFile.WithoutTimes(file);
    }

    private static List<(string Name, List<PageBlock> Blocks)> SheetsOf(PageDraft draft)
    {
        if (!draft.Has(LayoutQuirk.SheetsBySection))
            return [(FirstSheet, draft.Blocks)];
        bool repeatsTitles = draft.Variant % 3 == 0;
        List<(string Name, List<PageBlock> Blocks)> sheets = [(FirstSheet, [])];
        foreach (PageBlock block in draft.Blocks)
        {
            if (block is PageLine { Role: LineRole.Section } title)
                sheets.Add((title.Text, []));
            if (repeatsTitles || block is not PageLine { Role: LineRole.Section })
                sheets[^1].Blocks.Add(block);
        }

        return sheets;
    }
}
