using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Writing.Excel;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Writing.Lists;

/// <summary>Writes the lists of findings and of reports as the sheets of a workbook.</summary>
internal static class ListExcel
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    // The last row of a sheet; what is beyond it would make Excel refuse the file.
    private const int MostRows = 1_048_575;

    public static byte[] Write(ImmutableArray<CheckedReport> reports, Language language)
    {
        using var file = new MemoryStream();
        using (var excel = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart book = excel.AddNewPart<WorkbookPart>(ContentType, "rId1");
            var styles = new ExcelStyles();
            var sheets = new Sheets();
            var names = new DefinedNames();
            Add(
                book, sheets, names, styles, new("核对发现", "Findings"), FindingColumns.OfFindings, ListedFinding.Of(reports), language,
                f => f.Finding.Severity);
            Add(book, sheets, names, styles, new("汇总", "Reports"), FindingColumns.OfReports, reports, language, _ => null);
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = styles.Create();
            book.Workbook = new Workbook(sheets, names);
        }

        file.Position = 0;
        return FixedZip.Pack(file);
    }

    private static void Add<T>(
        WorkbookPart book, Sheets sheets, DefinedNames names, ExcelStyles styles, LocalizedText name, ImmutableArray<ListColumn<T>> columns,
        IEnumerable<T> lines, Language language, Func<T, FindingSeverity?> highlight)
    {
        uint number = (uint)sheets.ChildElements.Count + 1;
        string id = string.Create(CultureInfo.InvariantCulture, $"rId{number}");
        var rows = new SheetData();
        rows.AppendChild(RowOf(0, columns.Select(c => (object?)c.Head.In(language)), styles, ExcelFont.TableHead, null));
        foreach (T line in lines.Take(MostRows))
            rows.AppendChild(RowOf(
                rows.ChildElements.Count, columns.Select(c => c.Value(line, language)), styles, ExcelFont.Table, highlight(line)));
        string range = $"$A$1:${(char)('A' + columns.Length - 1)}${rows.ChildElements.Count}";
        book.AddNewPart<WorksheetPart>(id).Worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(new Pane
            {
                VerticalSplit = 1,
                TopLeftCell = "A2",
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            })
            { WorkbookViewId = 0 }),
            new Columns(columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true })),
            rows,
            new AutoFilter { Reference = range.Replace("$", "", StringComparison.Ordinal) },
            // Paper 9 is A4. Height 0: as many pages as it takes.
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        sheets.AppendChild(new Sheet { Name = name.In(language), SheetId = number, Id = id });
        names.AppendChild(new DefinedName($"'{name.In(language)}'!{range}")
        {
            Name = "_xlnm._FilterDatabase",
            LocalSheetId = number - 1,
            Hidden = true,
        });
    }

    private static Row RowOf(int y, IEnumerable<object?> values, ExcelStyles styles, ExcelFont font, FindingSeverity? highlight)
    {
        var row = new Row { RowIndex = (uint)y + 1 };
        int x = 0;
        foreach (object? value in values)
        {
            var style = new ExcelStyle(font, InTable: true, AtLeft: value is string, Highlight: highlight);
            row.AppendChild(CellOf(x++, y, value, styles, style));
        }

        return row;
    }

    private static Cell CellOf(int x, int y, object? value, ExcelStyles styles, ExcelStyle style)
    {
        if (value is not (null or string))
            return ExcelCells.Number(x, y, Convert.ToDecimal(value, CultureInfo.InvariantCulture), styles.IndexOf(style));
        string text = Clean((string?)value ?? "");
        // In a cell of text format a formula stays text, also when the cell is edited.
        return ExcelCells.Text(x, y, text, styles.IndexOf(FormulaGuard.MayRun(text) ? style with { Format = ExcelStyles.Text } : style));
    }

    private static bool IsOfXml(int character) =>
        character >= ' ' ? character is not (0xFFFE or 0xFFFF) : character is '\t' or '\n' or '\r';

    // Names of files may have characters that XML has not.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            clean.Append(IsOfXml(rune.Value) ? rune : Rune.ReplacementChar);
        string all = clean.ToString();
        return all[..UnicodeText.CutAt(all, ExcelCells.LongestText)];
    }
}
