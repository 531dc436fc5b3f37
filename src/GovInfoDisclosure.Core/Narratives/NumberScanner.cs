using System.Buffers;
using System.Globalization;

namespace GovInfoDisclosure.Narratives;

/// <summary>Reads figures: with digits, full-width ones too, or in Chinese; with 万, 余 and their unit.</summary>
internal static class NumberScanner
{
    // The sum of two largest counts, direct lawsuits and those after reconsideration, has 17.
    private const int MostDigits = 17;
    private const decimal TenThousand = 10_000, HundredMillion = 100_000_000;

    private const string Numerals = "零一二三四五六七八九", ZeroSign = "〇", Two = "两";

    private static readonly SearchValues<char> Beginnings = SearchValues.Create("0123456789０１２３４５６７８９十百千" + Numerals + ZeroSign + Two);

    private static readonly string[] Units =
    [
        "人次", "件次", "万元", "亿元", "件", "条", "起", "宗", "例", "份", "次", "项", "部", "元", "%", "％", "个百分点", "个",
    ];

    /// <summary>Whether a figure can begin with a character.</summary>
    public static bool MayBeginWith(char first) => Beginnings.Contains(first);

    /// <summary>The figure that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="length">How long it is with its unit; 0 if there is none.</param>
    /// <returns>The figure, its unit empty if none that is known follows; null if there is no figure.</returns>
    public static Quantity? Read(string text, int start, out int length)
    {
        int at = start;
        length = 0;
        if (!(Digits(text, ref at, out decimal value, out decimal step) || Chinese(text, ref at, out value, out step)))
            return null;
        // 万元 is a unit.
        (decimal factor, int signs) = At(text, at) switch
        {
            '万' when At(text, at + 1) != '元' => (TenThousand, 1),
            '亿' when At(text, at + 1) != '元' => (HundredMillion, 1),
            _ => (1, 0),
        };
        at += signs;
        bool isLeast = At(text, at) is '余' or '多';
        if (isLeast)
        {
            at++;
            // 万余 before its factor and behind it are the same.
            if (factor == 1 && At(text, at) == '万' && At(text, at + 1) != '元')
            {
                factor = TenThousand;
                at++;
            }
        }

        string unit = UnitAt(text, at);
        length = at + unit.Length - start;
        Quantity read = new(value * factor, step * factor, FactBound.Exact, unit == "％" ? "%" : unit);
        return isLeast ? read.AsLeast() : read;
    }

    /// <summary>Whether a number is a year of our time, and 年 follows it.</summary>
    public static int? Year(string text, int start, out int length)
    {
        int at = start;
        length = 0;
        if (!Digits(text, ref at, out decimal value, out _) || at - start != 4 || value is < 1990 or > 2100 || At(text, at) != '年')
            return null;
        at++;
        if (At(text, at) is '度' or '底' or '末' or '内')
            at++;
        length = at - start;
        return (int)value;
    }

    private static string UnitAt(string text, int at)
    {
        foreach (string unit in Units)
        {
            if (string.CompareOrdinal(text, at, unit, 0, unit.Length) == 0)
                return unit;
        }

        return "";
    }

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';

    private static int DigitOf(char c) => c switch { >= '0' and <= '9' => c - '0', >= '０' and <= '９' => c - '０', _ => -1 };

    private static bool Digits(string text, ref int at, out decimal value, out decimal step)
    {
        int start = at, digits = 0;
        (value, step) = (0, 1);
        bool hasPoint = false;
        for (; at < text.Length && digits <= MostDigits; at++)
        {
            if (DigitOf(text[at]) is >= 0 and var digit)
            {
                digits++;
                step = hasPoint ? step / 10 : 1;
                value = hasPoint ? value + (digit * step) : (value * 10) + digit;
            }
            else if (text[at] is '.' or '．' && !hasPoint && at > start && DigitOf(At(text, at + 1)) >= 0)
            {
                hasPoint = true;
            }
            else if (!(text[at] == ',' && !hasPoint && at > start && IsGroup(text, at + 1)))
            {
                break;
            }
        }

        return digits > 0 && digits <= MostDigits;
    }

    // A comma groups only before three digits and no fourth.
    private static bool IsGroup(string text, int at) =>
        DigitOf(At(text, at)) >= 0 && DigitOf(At(text, at + 1)) >= 0 && DigitOf(At(text, at + 2)) >= 0 && DigitOf(At(text, at + 3)) < 0;

    private static bool Chinese(string text, ref int at, out decimal value, out decimal step)
    {
        int start = at;
        decimal section = 0, digit = -1, last = 1;
        value = 0;
        step = 1;
        for (; at < text.Length && at - start < MostDigits; at++)
        {
            char c = text[at];
            int number = ZeroSign[0] == c ? 0 : Two[0] == c ? 2 : Numerals.IndexOf(c, StringComparison.Ordinal);
            if (number >= 0)
            {
                // 二〇二四 is written digit by digit.
                if (digit > 0 && last != 1)
                    return false;
                digit = digit > 0 ? (digit * 10) + number : number;
                continue;
            }

            decimal power = c switch { '十' => 10, '百' => 100, '千' => 1_000, _ => 0 };
            if (power > 0)
            {
                section += (digit < 0 ? 1 : digit) * power;
                (digit, last) = (-1, power);
                continue;
            }

            break;
        }

        value = section + Math.Max(digit, 0);
        return at > start;
    }

    /// <summary>The figure as people write it.</summary>
    public static string Printed(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
