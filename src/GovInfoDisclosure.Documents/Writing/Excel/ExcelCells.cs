using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Writing.Layout;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Writing.Excel;

/// <summary>Cells with their content: text as text, figures as numbers as far as Excel holds them exactly.</summary>
internal static class ExcelCells
{
    /// <summary>The most characters that a cell holds.</summary>
    public const int LongestText = 32_767;

    // Excel keeps 15 digits and puts zeros for the rest.
    private const int MostDigits = 15;

    private const int LettersInAlphabet = 26;

    /// <summary>The name of a cell, both numbers from 0: A1 for 0, 0.</summary>
    public static string Name(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row + 1}");

    /// <summary>The name of a column, from 0: Z for 25, AA for 26.</summary>
    public static string Letters(int column) => (column < LettersInAlphabet ? "" : Letters((column / LettersInAlphabet) - 1))
        + (char)('A' + (column % LettersInAlphabet));

    public static Cell Text(int column, int row, string text, uint style)
    {
        var cell = new Cell { CellReference = Name(column, row), StyleIndex = style };
        if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.AppendChild(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        }

        return cell;
    }

    public static Cell Number(int column, int row, decimal value, uint style) =>
        new(new CellValue(value.ToString(CultureInfo.InvariantCulture))) { CellReference = Name(column, row), StyleIndex = style };

    /// <summary>A formula whose value is an empty text as long as nothing else is filled in.</summary>
    public static Cell Formula(int column, int row, string formula, uint style) => new(new CellFormula(formula), new CellValue(""))
    {
        CellReference = Name(column, row),
        StyleIndex = style,
        DataType = CellValues.String,
    };

    /// <summary>Whether the cell is written as a number: it has one that Excel holds exactly.</summary>
    public static bool IsNumber(LayoutCell cell) => cell.Value is { } value && IsExact(value);

    /// <summary>Whether Excel holds the value exactly.</summary>
    public static bool IsExact(decimal value) => Digits(value) <= MostDigits;

    /// <summary>The number format of a cell of a table.</summary>
    public static string FormatOf(LayoutCell cell)
    {
        if (cell.FormCell is not { } formCell)
            return ExcelStyles.General;
        if (cell.Value is not { } value)
            return ExcelStyles.General + UnitOf(formCell);
        if (!IsNumber(cell))
            return ExcelStyles.Text;
        return (value.Scale == 0 ? "0" : "0." + new string('0', value.Scale)) + UnitOf(formCell);
    }

    private static string UnitOf(FormCell cell) => Figures.PrintedUnit(cell) is { Length: > 0 } printed ? $"\"{printed}\"" : "";

    private static int Digits(decimal value) =>
        value.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimStart('-', '0').Length;
}
