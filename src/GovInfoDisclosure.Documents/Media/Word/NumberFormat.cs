using System.Globalization;
using System.Text;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>Writes numbers of lists in the formats of Word (ST_NumberFormat).</summary>
internal static class NumberFormat
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string TraditionalLegalDigits = "零壹貳參肆伍陸柒捌玖";
    private const string LegalUnits = "拾佰仟";

    /// <summary>A number from 0 in a format; in Arabic digits where the format has none for it or is not known.</summary>
    public static string Write(int number, string format) => format switch
    {
        "none" or "bullet" => "",
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" =>
            Counting(number, Digits, "十百千", shortTen: true),
        "chineseLegalSimplified" => Counting(number, LegalDigits, LegalUnits, shortTen: false),
        "ideographLegalTraditional" => Counting(number, TraditionalLegalDigits, LegalUnits, shortTen: false),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" =>
            string.Concat(Arabic(number).Select(d => Digits[d - '0'])),
        "ideographTraditional" => OneOf("甲乙丙丁戊己庚辛壬癸", number),
        "ideographZodiac" => OneOf("子丑寅卯辰巳午未申酉戌亥", number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => OneOf("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", number),
        "decimalEnclosedParen" => OneOf("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", number),
        "decimalEnclosedFullstop" => OneOf("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛", number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Arabic(number).Select(d => (char)(d - '0' + '０'))),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        _ => Arabic(number),
    };

    /// <summary>The name of a format that older files give by its number (MSONFC).</summary>
    public static string NameOf(int code) => code switch
    {
        1 => "upperRoman",
        2 => "lowerRoman",
        3 => "upperLetter",
        4 => "lowerLetter",
        10 => "ideographDigital",
        11 => "japaneseCounting",
        14 => "decimalFullWidth",
        17 => "japaneseDigitalTenThousand",
        18 => "decimalEnclosedCircle",
        19 => "decimalFullWidth2",
        22 => "decimalZero",
        23 => "bullet",
        26 => "decimalEnclosedFullstop",
        27 => "decimalEnclosedParen",
        28 => "decimalEnclosedCircleChinese",
        30 => "ideographTraditional",
        31 => "ideographZodiac",
        33 => "taiwaneseCounting",
        34 => "ideographLegalTraditional",
        35 => "taiwaneseCountingThousand",
        36 => "taiwaneseDigital",
        37 => "chineseCounting",
        38 => "chineseLegalSimplified",
        39 => "chineseCountingThousand",
        255 => "none",
        _ => "decimal",
    };

    private static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string OneOf(string signs, int number) =>
        number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Arabic(number);

    // 十, 十一, 二十, 一百〇五, 一千〇二十. Zeros are said once between digits and never at the end.
    private static string Counting(int number, string digits, string units, bool shortTen)
    {
        if (number is < 1 or > 9999)
            return number == 0 ? digits[..1] : Arabic(number);
        var text = new StringBuilder();
        bool zero = false;
        for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10)
        {
            int digit = number / unit % 10;
            zero |= digit == 0 && text.Length > 0;
            if (digit == 0)
                continue;
            if (zero)
                text.Append(digits[0]);
            zero = false;
            if (!(shortTen && power == 1 && digit == 1 && text.Length == 0))
                text.Append(digits[digit]);
            if (power > 0)
                text.Append(units[power - 1]);
        }

        return text.ToString();
    }

    // A … Z, AA, BB, …
    private static string Letters(int number, char first) =>
        number is >= 1 and <= 26 * 26 ? new((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1) : Arabic(number);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
            return Arabic(number);
        (int Value, string Sign)[] signs =
        [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
            (5, "V"), (4, "IV"), (1, "I"),
        ];
        var text = new StringBuilder();
        foreach ((int value, string sign) in signs)
        {
            for (; number >= value; number -= value)
                text.Append(sign);
        }

        return text.ToString();
    }
}
