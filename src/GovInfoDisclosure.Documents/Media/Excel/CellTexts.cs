using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>Turns cells into text: formulas by the value that was last computed, numbers as they are stored and not as they are
/// rounded.</summary>
internal sealed class CellTexts(IReadOnlyList<string> shared, CellFormats formats, bool from1904)
{
    // The days between the two first days that workbooks count from, and the last day they have.
    private const int DaysTo1904 = 1462;
    private const int LastDay = 2_958_465;

    public string Of(Cell cell)
    {
        string? value = cell.CellValue?.Text;
        string? type = cell.DataType?.InnerText;
        // A formula that was never computed has no value; that is not a blank cell.
        if (value is null && cell.CellFormula is { } formula)
            return "=" + formula.Text;
        return type switch
        {
            "inlineStr" => SharedStrings.TextOf(cell.InlineString),
            "s" => Shared(value),
            "b" => value == "1" ? "TRUE" : "FALSE",
            "str" or "e" or "d" => SharedStrings.Decode(value ?? ""),
            _ => Number(value?.Trim() ?? "", formats.Of(cell.StyleIndex.ToInt())),
        };
    }

    private string Shared(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < shared.Count
            ? shared[index]
            : throw new InvalidDataException($"The workbook has no shared string {value}.");

    // Workbooks hold numbers with 15 digits; what comes behind is noise of binary fractions, as in 59237.244899999998.
    private string Number(string value, NumberFormat format)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            || !decimal.TryParse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture,
                out decimal figure))
            return value;
        return format.IsDate && Date(number) is { } date ? date : format.Write(figure);
    }

    private string? Date(double number)
    {
        double day = Math.Floor(number) + (from1904 ? DaysTo1904 : 0);
        return day is >= 1 and <= LastDay ? DateTime.FromOADate(day).ToString("yyyy年M月d日", CultureInfo.InvariantCulture) : null;
    }
}
