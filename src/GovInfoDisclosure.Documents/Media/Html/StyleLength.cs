using System.Buffers;
using System.Globalization;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>Lengths of style sheets, in pixels.</summary>
internal static class StyleLength
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.+-");

    /// <summary>The size of text where no style changes it.</summary>
    public const double Ordinary = 16;

    /// <summary>A length, of which percentages and em are parts of another one; null if it is none.</summary>
    public static double? Of(string value, double whole)
    {
        int digits = value.AsSpan().IndexOfAnyExcept(Digits);
        string unit = digits < 0 ? "" : value[digits..].Trim();
        ReadOnlySpan<char> number = value.AsSpan(0, digits < 0 ? value.Length : digits);
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double size))
            return null;
        return unit switch
        {
            "" or "px" => size,
            "pt" => size * 4 / 3,
            "%" => size / 100 * whole,
            "em" => size * whole,
            "rem" => size * Ordinary,
            "in" => size * 96,
            "cm" => size * 96 / 2.54,
            "mm" => size * 96 / 25.4,
            _ => null,
        };
    }

    /// <summary>The size of a text by its style and the size of the text around it.</summary>
    public static double FontSize(string value, double around) => value switch
    {
        "" or "inherit" => around,
        "smaller" => around / 1.2,
        "larger" => around * 1.2,
        _ => Of(value, around) ?? Ordinary,
    };
}
