using GovInfoDisclosure.Comparisons;
using GovInfoDisclosure.Documents.Writing.Excel;
using GovInfoDisclosure.Documents.Writing.Lists;

namespace GovInfoDisclosure.Documents.Writing.Comparisons;

/// <summary>Writes a comparison as the sheets of a workbook, with all cells of the form.</summary>
internal static class ComparisonExcel
{
    public static byte[] Write(ReportComparison comparison, Language language)
    {
        using var workbook = new ListWorkbook();
        var tables = new ComparisonTables(comparison, language);
        ComparisonTable[] sheets =
        [
            tables.Indicators(), tables.Cells(onlyChanged: false), tables.Prose(ExcelCells.LongestText), tables.Reports(),
            Notes(comparison, language),
        ];
        foreach (ComparisonTable sheet in sheets)
        {
            workbook.Add(
                sheet.Title, [.. sheet.Columns.Select(c => (c.Head, c.Width))],
                sheet.Rows.Select(r => (r.AsEnumerable(), (FindingSeverity?)null)));
        }

        return workbook.Save();
    }

    private static ComparisonTable Notes(ReportComparison comparison, Language language)
    {
        string title = language == Language.Chinese ? "注意" : "Notes";
        return new(title, [new(title, 100)], [.. comparison.Notes.Select(n => (object?[])[n.Message.In(language)])]);
    }
}
