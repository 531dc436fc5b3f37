using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.FsCheck.Pages.Writing.Office;
using GovInfoDisclosure.FsCheck.Randomness;

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

    private readonly Dictionary<(string? StruckOut, string Text, string? NoteMark), int> _strings = [];
    private readonly Random? _formats = draft.Has(LayoutQuirk.NumbersWithFormats) ? RandomSource.From(draft.Variant) : null;

    /// <summary>Whether totals are formulas.</summary>
    public bool HasFormulas { get; } = draft.Has(LayoutQuirk.FormulasForTotals);

    /// <summary>The strings that the cells written so far refer to.</summary>
    public SharedStringTable Strings => new(_strings.Keys.Select(ExcelTexts.Item));

    /// <summary>A cell with a line of text.</summary>
    public Cell Line(string name, string text) => Text(name, new(text), ExcelStyles.Line);

    /// <summary>A cell of a table; it is there for its borders also if it is blank.</summary>
    /// <param name="name">Its name, such as B12.</param>
    /// <param name="cell">What it prints.</param>
    /// <param name="formula">The formula that gives its number; null: none.</param>
    public Cell InTable(string name, PageCell cell, string? formula)
    {
        if (cell.Text.Length == 0)
            return new() { CellReference = name, StyleIndex = ExcelStyles.General };
        if (NumberIn(cell) is null || draft.Has(LayoutQuirk.NumbersAsText))
            return Text(name, cell, ExcelStyles.Text);
        return new(new CellValue(cell.Text))
        {
            CellReference = name,
            StyleIndex = StyleOf(cell.Text),
            CellFormula = formula is null ? null : new(formula),
        };
    }

    /// <summary>The number that a cell holds; null where it holds a text.</summary>
    public static decimal? NumberIn(PageCell cell) => cell.IsPlain ? ValueOf(cell.Text) : null;

    /// <summary>The number that a text is and that Excel holds exactly; null if it is none.</summary>
    private static decimal? ValueOf(string text) =>
        Number().IsMatch(text) && text.Count(char.IsAsciiDigit) <= MostDigits ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>The name of a cell, both numbers from 0: A1 for 0, 0.</summary>
    public static string Name(int x, int y) => string.Create(CultureInfo.InvariantCulture, $"{Letters(x)}{y + 1}");

    private static string Letters(int x) => (x < 26 ? "" : Letters((x / 26) - 1)) + (char)('A' + (x % 26));

    // A format for whole numbers would round what is not whole.
    private uint StyleOf(string number)
    {
        if (number.Contains('.', StringComparison.Ordinal))
            return ExcelStyles.General;
        return draft.Has(LayoutQuirk.NumbersGroupedByFormat) ? ExcelStyles.Grouped : _formats is null ? ExcelStyles.General
            : ExcelStyles.FirstOfPeople + (uint)_formats.Next(ExcelStyles.FormatsOfPeople.Length);
    }

    private Cell Text(string name, PageCell cell, uint style) =>
        new(new CellValue(IndexOf(cell)))
        {
            CellReference = name,
            DataType = CellValues.SharedString,
            StyleIndex = style
        };

    private int IndexOf(PageCell cell)
    {
        (string?, string, string?) text = (cell.StruckOut, OfficeFile.Printable(cell.Text), cell.NoteMark);
        _strings.TryAdd(text, _strings.Count);
        return _strings[text];
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$")]
    private static partial Regex Number();
}
