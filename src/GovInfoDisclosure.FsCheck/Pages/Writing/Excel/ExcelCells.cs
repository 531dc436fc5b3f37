using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.FsCheck.Pages.Writing.Office;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Excel;

/// <summary>
/// Cells with their content: numbers as numbers unless a quirk says otherwise, everything else as one of the strings of the workbook.
/// </summary>
internal sealed partial class ExcelCells(PageDraft draft)
{
    /// <summary>How many columns a sheet has.</summary>
    public const int MostColumns = 16_384;

    // Excel keeps 15 digits and puts zeros for the rest.
    private const int MostDigits = 15;

    private readonly Dictionary<string, int> _strings = [];

    /// <summary>Whether totals are formulas.</summary>
    public bool HasFormulas { get; } = draft.Has(LayoutQuirk.FormulasForTotals);

    /// <summary>The strings that the cells written so far refer to.</summary>
    public SharedStringTable Strings =>
        new(_strings.Keys.Select(s => new SharedStringItem(new Text(s) { Space = SpaceProcessingModeValues.Preserve })));

    /// <summary>A cell with a line of text.</summary>
    public Cell Line(string name, string text) => Text(name, text, ExcelStyles.Line);

    /// <summary>A cell of a table; it is there for its borders also if it is blank.</summary>
    /// <param name="name">Its name, such as B12.</param>
    /// <param name="text">What it prints.</param>
    /// <param name="formula">The formula that gives its number; null: none.</param>
    public Cell InTable(string name, string text, string? formula)
    {
        if (text.Length == 0)
            return new() { CellReference = name, StyleIndex = ExcelStyles.General };
        if (ValueOf(text) is null || draft.Has(LayoutQuirk.NumbersAsText))
            return Text(name, text, ExcelStyles.Text);
        // A grouping format would round what is not whole.
        bool grouped = draft.Has(LayoutQuirk.NumbersGroupedByFormat) && !text.Contains('.', StringComparison.Ordinal);
        return new(new CellValue(text))
        {
            CellReference = name,
            StyleIndex = grouped ? ExcelStyles.Grouped : ExcelStyles.General,
            CellFormula = formula is null ? null : new(formula),
        };
    }

    /// <summary>The number that a text is and that Excel holds exactly; null if it is none.</summary>
    public static decimal? ValueOf(string text) =>
        Number().IsMatch(text) && text.Count(char.IsAsciiDigit) <= MostDigits ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>The name of a cell, both numbers from 0: A1 for 0, 0.</summary>
    public static string Name(int x, int y) => string.Create(CultureInfo.InvariantCulture, $"{Letters(x)}{y + 1}");

    private static string Letters(int x) => (x < 26 ? "" : Letters((x / 26) - 1)) + (char)('A' + (x % 26));

    private Cell Text(string name, string text, uint style) =>
        new(new CellValue(IndexOf(OfficeFile.Printable(text))))
        {
            CellReference = name,
            DataType = CellValues.SharedString,
            StyleIndex = style
        };

    private int IndexOf(string text)
    {
        _strings.TryAdd(text, _strings.Count);
        return _strings[text];
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$")]
    private static partial Regex Number();
}
