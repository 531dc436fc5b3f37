using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>Turns cells into the text that they show; formulas by the value that was last computed.</summary>
internal sealed class CellTexts(IReadOnlyList<RichText> shared, bool from1904, PackageGuard guard)
{
    // The days between the two first days that workbooks count from, and the last day they have.
    private const int DaysTo1904 = 1462;
    private const int LastDay = 2_958_465;

    /// <summary>What a cell shows whose formula was never computed.</summary>
    public static MarkedText NotCalculated { get; } = MarkedText.Unreadable(
        new("公式未计算；请用 Excel 打开并保存后再读取", "the formula has not been calculated; open and save the file in Excel, and read it again"));

    /// <summary>Whether any formula has another value than the 0 that programs store which compute none.</summary>
    public bool HasResults { get; private set; }

    public MarkedText Of(Cell cell, CellLook look)
    {
        string? value = cell.CellValue?.Text;
        string? type = cell.DataType?.InnerText;
        // A formula that was computed has a value; that of a text may be empty.
        if (cell.CellFormula is not null && string.IsNullOrWhiteSpace(value) && (value is null || type != "str"))
            return NotCalculated;
        HasResults |= cell.CellFormula is not null && value is not "0";
        guard.CountText(look.Format.Code.Length);
        return type switch
        {
            "inlineStr" => TextOf(RichText.Of(cell.InlineString), look),
            "s" => TextOf(Shared(value), look),
            "b" => value == "1" ? "TRUE" : "FALSE",
            "str" or "e" or "d" => TextOf(RichText.Plain(value ?? ""), look),
            _ => Number(value?.Trim() ?? "", look),
        };
    }

    /// <summary>Whether the value of a formula is the 0 that programs store which compute none.</summary>
    public static bool IsDoubtful(Cell cell) => cell.CellFormula is not null && cell.CellValue?.Text == "0";

    private RichText Shared(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < shared.Count
            ? shared[index]
            : throw new InvalidDataException($"The workbook has no shared string {value}.");

    private static MarkedText TextOf(RichText text, CellLook look) => look.Format.Write(text.In(look));

    // Workbooks hold numbers with 15 digits; what comes behind is noise of binary fractions, as in 59237.244899999998.
    private MarkedText Number(string value, CellLook look)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            || !decimal.TryParse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture,
                out decimal figure))
            return value;
        MarkedText shown = look.Format.IsDate && Date(number) is { } date ? date : look.Format.Write(figure);
        return shown.Failure is null ? look.Mark(shown) : shown;
    }

    private string? Date(double number)
    {
        double day = Math.Floor(number) + (from1904 ? DaysTo1904 : 0);
        return day is >= 1 and <= LastDay ? DateTime.FromOADate(day).ToString("yyyy年M月d日", CultureInfo.InvariantCulture) : null;
    }
}
