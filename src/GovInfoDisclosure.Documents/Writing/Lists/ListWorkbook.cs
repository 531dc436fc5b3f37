using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Writing.Excel;

namespace GovInfoDisclosure.Documents.Writing.Lists;

/// <summary>A workbook of lists: a sheet for each, with a head that stays in view, and filters.</summary>
internal sealed class ListWorkbook : IDisposable
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    // The last row and column of a sheet; what is beyond them would make Excel refuse the file.
    private const int MostRows = 1_048_575, MostColumns = 16_384;

    private readonly MemoryStream _file = new();
    private readonly SpreadsheetDocument _excel;
    private readonly WorkbookPart _book;
    private readonly ExcelStyles _styles = new();
    private readonly Sheets _sheets = new();
    private readonly DefinedNames _names = new();

    public ListWorkbook()
    {
        _excel = SpreadsheetDocument.Create(_file, SpreadsheetDocumentType.Workbook);
        _book = _excel.AddNewPart<WorkbookPart>(ContentType, "rId1");
    }

    /// <summary>Adds a sheet with a list.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="columns">The heads of the columns and their widths in digits.</param>
    /// <param name="lines">The lines: a text or a figure for each column, null for an empty cell; and how a line is highlighted.</param>
    public void Add(
        string name, IReadOnlyList<(string Head, double Width)> columns,
        IEnumerable<(IEnumerable<object?> Values, FindingSeverity? Highlight)> lines)
    {
        uint number = (uint)_sheets.ChildElements.Count + 1;
        string id = string.Create(CultureInfo.InvariantCulture, $"rId{number}");
        (string Head, double Width)[] kept = [.. columns.Take(MostColumns)];
        var rows = new SheetData();
        rows.AppendChild(RowOf(0, kept.Select(c => (object?)c.Head), ExcelFont.TableHead, null));
        foreach ((IEnumerable<object?> values, FindingSeverity? highlight) in lines.Take(MostRows))
            rows.AppendChild(RowOf(rows.ChildElements.Count, values.Take(MostColumns), ExcelFont.Table, highlight));
        string last = ExcelCells.Letters(kept.Length - 1);
        string range = string.Create(CultureInfo.InvariantCulture, $"$A$1:${last}${rows.ChildElements.Count}");
        _book.AddNewPart<WorksheetPart>(id).Worksheet = ListSheet.Of(
            rows, kept.Select(c => c.Width), new AutoFilter { Reference = range.Replace("$", "", StringComparison.Ordinal) });
        _sheets.AppendChild(new Sheet { Name = name, SheetId = number, Id = id });
        _names.AppendChild(new DefinedName($"'{name}'!{range}")
        {
            Name = "_xlnm._FilterDatabase",
            LocalSheetId = number - 1,
            Hidden = true,
        });
    }

    /// <summary>Ends the workbook, which is the same for the same lists.</summary>
    public byte[] Save()
    {
        _book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = _styles.Create();
        _book.Workbook = new Workbook(_sheets, _names);
        _excel.Dispose();
        _file.Position = 0;
        return FixedZip.Pack(_file);
    }

    public void Dispose()
    {
        _excel.Dispose();
        _file.Dispose();
    }

    private Row RowOf(int y, IEnumerable<object?> values, ExcelFont font, FindingSeverity? highlight)
    {
        var row = new Row { RowIndex = (uint)y + 1 };
        int x = 0;
        foreach (object? value in values)
        {
            var style = new ExcelStyle(font, InTable: true, AtLeft: value is string, Highlight: highlight);
            row.AppendChild(CellOf(x++, y, value, style));
        }

        return row;
    }

    private Cell CellOf(int x, int y, object? value, ExcelStyle style)
    {
        if (value is not (null or string) && Convert.ToDecimal(value, CultureInfo.InvariantCulture) is var number
            && ExcelCells.IsExact(number))
            return ExcelCells.Number(x, y, number, _styles.IndexOf(style));
        string text = Clean(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        // In a cell of text format a formula stays text, also when the cell is edited.
        return ExcelCells.Text(x, y, text, _styles.IndexOf(FormulaGuard.MayRun(text) ? style with { Format = ExcelStyles.Text } : style));
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
