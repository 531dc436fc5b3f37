namespace GovInfoDisclosure.Narratives;

/// <summary>Reads numbers: digits with groups and decimals, Chinese numerals, 万 and 亿, 余 and 约, and the unit.</summary>
internal static class FigureScanner
{
    private const string Numerals = "零〇一二三四五六七八九", Small = "十百千", Dashes = "-~—–－～至到";
    private const decimal TenThousand = 10_000, HundredMillion = 100_000_000;
    private const int LongestNumber = 18;

    // A unit that no cell has makes the number one of something else. The longer comes first.
    private static readonly string[] Units =
        ["件次", "人次", "个百分点", "个工作日", "个月", "个小时", "万元", "亿元", "%", "件", "宗", "起", "份", "例", "条", "项", "次", "个", "笔", "元"];

    private static readonly string[] OtherUnits = ["件次", "人次", "个百分点", "个工作日", "个月", "个小时"];

    /// <summary>Whether a number begins at a position.</summary>
    public static bool Begins(char c) => char.IsAsciiDigit(c);

    /// <summary>Whether a number in Chinese numerals may begin at a position.</summary>
    public static bool BeginsNumeral(char c) => c is '两' or '十' || Numerals.Contains(c);

    /// <summary>Reads the number that begins with a digit.</summary>
    public static Token Read(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        bool isOdd = start > 0 && text[start - 1] is '第' or '.' or '/' or '〔' or '[';
        while (end < text.Length && IsOfNumber(text, end))
            end++;
        int digits = end;
        if (end - start > LongestNumber || !TryParse(text[start..end], out decimal value, out decimal step))
            return new(WordRole.OtherFigure, "", default, start, end);
        if (end < text.Length && text[end] is '年' && end - start == 4 && step == 1)
            return new(WordRole.Year, "", new(value, 1, FactBound.Exact, "年", false), start, end + 1);
        while (end + 1 < text.Length && (text[end] == PlainText.Tear || Dashes.Contains(text[end])) && char.IsAsciiDigit(text[end + 1]))
        {
            isOdd = true;
            end++;
            while (end < text.Length && IsOfNumber(text, end))
                end++;
        }

        return WithUnit(text, start, end, value, step, isOdd, step != 1);
    }

    /// <summary>Reads a number in Chinese numerals that has a unit; null if it is no number.</summary>
    public static Token? ReadNumerals(ReadOnlySpan<char> text, int start)
    {
        decimal sum = 0, section = 0, digit = 0;
        int end = start;
        int run = 0;
        for (; end < text.Length && end - start < LongestNumber; end++)
        {
            char c = text[end] == '〇' ? '零' : text[end];
            if (c == '两' || Numerals.Contains(c))
            {
                run++;
                digit = (run > 1 ? digit * 10 : 0) + (c == '两' ? 2 : c == '零' ? 0 : Numerals.IndexOf(c, StringComparison.Ordinal) - 1);
                continue;
            }

            if (Small.Contains(c))
            {
                section += (digit == 0 ? 1 : digit) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
                digit = 0;
            }
            else if (c == '万' && end + 1 < text.Length && text[end + 1] != '元')
            {
                sum += (section + digit) * TenThousand;
                section = digit = 0;
            }
            else
            {
                break;
            }

            run = 0;
        }

        decimal value = sum + section + digit;
        if (run == 4 && end < text.Length && text[end] == '年')
            return new(WordRole.Year, "", new(value, 1, FactBound.Exact, "年", false), start, end + 1);
        Token token = WithUnit(text, start, end, value, 1, start > 0 && text[start - 1] == '第', false);
        return token.Figure.Unit.Length > 0 || (token.Role == WordRole.OtherFigure && token.End > end) ? token : null;
    }

    private static Token WithUnit(ReadOnlySpan<char> text, int start, int end, decimal value, decimal step, bool isOdd, bool isRounded)
    {
        FactBound bound = Before(text, start);
        for (bool more = true; more && end < text.Length;)
        {
            more = true;
            switch (text[end])
            {
                case '余' or '多':
                    bound = FactBound.AtLeast;
                    break;
                case '万' when end + 1 < text.Length && text[end + 1] != '元':
                    (value, step, isRounded) = (value * TenThousand, step * TenThousand, true);
                    break;
                case '亿' when end + 1 < text.Length && text[end + 1] != '元':
                    (value, step, isRounded) = (value * HundredMillion, step * HundredMillion, true);
                    break;
                default:
                    more = false;
                    break;
            }

            end += more ? 1 : 0;
        }

        // A part of the year; dates have a day behind the month.
        if (end < text.Length && text[end] is '月' && !(end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
            return new(WordRole.OtherScope, "", default, start, end + 1);
        string unit = "";
        foreach (string candidate in Units)
        {
            if (text[end..].StartsWith(candidate, StringComparison.Ordinal))
            {
                unit = candidate;
                break;
            }
        }

        end += unit.Length;
        if (text[end..].StartsWith("左右", StringComparison.Ordinal))
            (bound, end) = (FactBound.About, end + 2);
        else if (text[end..].StartsWith("以上", StringComparison.Ordinal))
            (bound, end) = (FactBound.AtLeast, end + 2);
        bool isOther = isOdd || Array.IndexOf(OtherUnits, unit) >= 0 || (unit.Length == 0 && !EndsHere(text, end))
            || (unit is "件" or "个" && end < text.Length && text[end] is '次' or '/');
        return new(isOther ? WordRole.OtherFigure : WordRole.Figure, "", new(value, step, bound, unit, isRounded), start, end);
    }

    private static bool EndsHere(ReadOnlySpan<char> text, int end) => end == text.Length || "，、；。）)（(,;\n".Contains(text[end]);

    private static FactBound Before(ReadOnlySpan<char> text, int start) => start == 0 ? FactBound.Exact : text[start - 1] switch
    {
        '近' or '约' or '足' => FactBound.About,
        '逾' or '超' => FactBound.AtLeast,
        '过' when start > 1 && text[start - 2] == '超' => FactBound.AtLeast,
        '少' when start > 1 && text[start - 2] == '至' => FactBound.AtLeast,
        '到' when start > 1 && text[start - 2] == '不' => FactBound.About,
        _ => FactBound.Exact,
    };

    private static bool IsOfNumber(ReadOnlySpan<char> text, int i) => char.IsAsciiDigit(text[i])
        || (text[i] is ',' or '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && (text[i] == '.' || IsGroup(text[(i + 1)..])));

    private static bool IsGroup(ReadOnlySpan<char> text) =>
        text.Length >= 3 && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) && (text.Length == 3 || !char.IsAsciiDigit(text[3]));

    private static bool TryParse(ReadOnlySpan<char> number, out decimal value, out decimal step)
    {
        (value, step) = (0, 1);
        bool inDecimals = false;
        foreach (char c in number)
        {
            if (c == '.' && inDecimals)
                return false;
            inDecimals |= c == '.';
            if (!char.IsAsciiDigit(c))
                continue;
            if (inDecimals)
                value += (c - '0') * (step /= 10);
            else
                value = (value * 10) + (c - '0');
        }

        return true;
    }
}
