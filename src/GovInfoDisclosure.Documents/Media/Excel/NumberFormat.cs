using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>What a number format does to a figure besides rounding what is shown.</summary>
/// <param name="Code">The format as written.</param>
/// <param name="Prefix">What is printed before the figure.</param>
/// <param name="Suffix">What is printed behind it, such as a unit.</param>
/// <param name="IsDate">Whether the number is a date or time.</param>
/// <param name="IsPercent">Whether a hundred times the number is shown.</param>
/// <param name="IsUnclear">Whether it shows another figure than the number: in thousands, or with text between the digits.</param>
internal sealed partial record NumberFormat(string Code, string Prefix, string Suffix, bool IsDate, bool IsPercent, bool IsUnclear)
{
    public static NumberFormat General { get; } = new("General", "", "", false, false, false);

    public static NumberFormat Parse(string code)
    {
        var text = new StringBuilder[] { new(), new() };
        bool digits = false, date = false, percent = false, unclear = false;
        foreach (Match token in Token().Matches(code).TakeWhile(t => t.Value != ";"))
        {
            if (token.Groups["digits"].Success)
            {
                unclear |= digits || token.Value.EndsWith(',');
                digits = true;
            }

            date |= token.Groups["date"].Success;
            percent |= token.Value == "%";
            // Behind a condition other formats follow for other figures.
            unclear |= token.Groups["condition"].Success;
            text[digits ? 1 : 0].Append(token.Groups["literal"].Value.Trim());
        }

        string prefix = text[0].ToString();
        bool yuan = prefix is "¥" or "￥";
        return date && !digits
            ? General with { Code = code, IsDate = true }
            : new(code, yuan ? "" : prefix, yuan ? "元" : text[1].ToString(), false, percent, unclear);
    }

    /// <summary>The figure as a cell prints it, without rounding; one that the format shows as another is no figure but a text that says
    /// so.</summary>
    public string Write(decimal value)
    {
        if (IsUnclear || (IsPercent && Math.Abs(value) > decimal.MaxValue / 100))
            return $"{value.ToString(CultureInfo.InvariantCulture)} [{Code}]";
        string figure = (IsPercent ? value * 100 : value).ToString(CultureInfo.InvariantCulture);
        return Prefix + figure + (IsPercent ? "%" : "") + Suffix;
    }

    // Quoted and escaped text, currency [$¥-804], conditions and colours in brackets, blanks of a width (_x), fill (*x), exponents,
    // placeholders of digits, and letters of dates; everything else is printed as it is.
    [GeneratedRegex("""
        "(?<literal>[^"]*)"?|[\\!](?<literal>.)|\[\$(?<literal>[^\]-]*)[^\]]*\]|\[(?<condition>[<>=])[^\]]*\]
        |\[(?<date>[hms])[^\]]*\]|\[[^\]]*\]|[_*].|General|[Ee][+-][0#?]*
        |(?<digits>[0#?][0#?,./\s]*)|(?<date>AM/PM|[ymdhseYMDHSE])|;|%|@|(?<literal>.)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline)]
    private static partial Regex Token();
}
