using System.Globalization;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>Reads dates as reports print them: 2024年1月5日, 2024-01-05, 二〇二四年一月五日.</summary>
internal static partial class Dates
{
    private const string Digits = "〇一二三四五六七八九";

    public static DateOnly? Find(string text)
    {
        // Spaces stay: they part the day from the time behind it (2024-01-19 10:32).
        Match match = Date().Match(ToArabic(Width.Fold(text)));
        return match.Success ? Of(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value) : null;
    }

    /// <summary>The first period stated in the text: 2024年1月1日至2024年12月31日, the second year often left out.</summary>
    public static ReportPeriod? FindPeriod(string text)
    {
        Match match = Period().Match(LabelText.Compact(text));
        if (!match.Success)
            return null;
        string year = match.Groups["y1"].Value;
        string until = match.Groups["y2"].Success ? match.Groups["y2"].Value : year;
        return Of(year, match.Groups["m1"].Value, match.Groups["d1"].Value) is { } from
            && Of(until, match.Groups["m2"].Value, match.Groups["d2"].Value) is { } to ? new(from, to) : null;
    }

    /// <summary>The text with the figures before 年, 月 and 日 in Arabic digits; 元月 is the first month.</summary>
    public static string ToArabic(string text) =>
        ChineseDigits().Replace(text.Replace("元月", "一月", StringComparison.Ordinal), Arabic);

    private static DateOnly? Of(string year, string month, string day) =>
        DateOnly.TryParseExact($"{year}-{month}-{day}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date : null;

    // 十 and 二十三 only occur below a hundred here: months and days.
    private static string Arabic(Match match)
    {
        string text = match.Value.Replace('○', '〇').Replace('零', '〇');
        if (!text.Contains('十'))
            return string.Concat(text.Select(c => (char)('0' + Digits.IndexOf(c))));
        string[] parts = text.Split('十', 2);
        int tens = parts[0].Length == 0 ? 1 : Digits.IndexOf(parts[0][^1]);
        int ones = parts[1].Length == 0 ? 0 : Math.Max(0, Digits.IndexOf(parts[1][0]));
        return ((tens * 10) + ones).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"[〇○零一二三四五六七八九十]+(?=\s*[年月日])")]
    private static partial Regex ChineseDigits();

    [GeneratedRegex(@"(?<![0-9])(?<y>(?:19|20)[0-9]{2})\s*(?:年|[-/.])\s*(?<m>[0-9]{1,2})\s*(?:月|[-/.])\s*(?<d>[0-9]{1,2})(?![0-9])")]
    private static partial Regex Date();

    [GeneratedRegex(
        @"(?<y1>20[0-9]{2})年(?<m1>[0-9]{1,2})月(?<d1>[0-9]{1,2})日?(?:起|开始)?"
        + @"(?:至|到|止|—+|-+|–|~)(?:(?<y2>20[0-9]{2})年)?(?<m2>[0-9]{1,2})月(?<d2>[0-9]{1,2})")]
    private static partial Regex Period();
}
