using GovInfoDisclosure.Documents.Media.Word;

namespace GovInfoDisclosure.Documents.Tests.Media.Word;

public class NumberFormatTests
{
    private static readonly int[] Numbers = [1, 9, 10, 11, 20, 21, 99, 105, 110];

    [Theory]
    [InlineData("chineseCounting", "一 九 十 十一 二十 二十一 九十九 一百〇五 一百一十")]
    [InlineData("chineseCountingThousand", "一 九 十 十一 二十 二十一 九十九 一百〇五 一百一十")]
    [InlineData("japaneseCounting", "一 九 十 十一 二十 二十一 九十九 一百〇五 一百一十")]
    [InlineData("taiwaneseCounting", "一 九 十 十一 二十 二十一 九十九 一百〇五 一百一十")]
    [InlineData("taiwaneseCountingThousand", "一 九 十 十一 二十 二十一 九十九 一百〇五 一百一十")]
    [InlineData("chineseLegalSimplified", "壹 玖 壹拾 壹拾壹 贰拾 贰拾壹 玖拾玖 壹佰零伍 壹佰壹拾")]
    [InlineData("ideographLegalTraditional", "壹 玖 壹拾 壹拾壹 貳拾 貳拾壹 玖拾玖 壹佰零伍 壹佰壹拾")]
    [InlineData("ideographDigital", "一 九 一〇 一一 二〇 二一 九九 一〇五 一一〇")]
    [InlineData("japaneseDigitalTenThousand", "一 九 一〇 一一 二〇 二一 九九 一〇五 一一〇")]
    [InlineData("taiwaneseDigital", "一 九 一〇 一一 二〇 二一 九九 一〇五 一一〇")]
    [InlineData("ideographTraditional", "甲 壬 癸 11 20 21 99 105 110")]
    [InlineData("ideographZodiac", "子 申 酉 戌 20 21 99 105 110")]
    [InlineData("decimalEnclosedCircle", "① ⑨ ⑩ ⑪ ⑳ 21 99 105 110")]
    [InlineData("decimalEnclosedCircleChinese", "① ⑨ ⑩ ⑪ ⑳ 21 99 105 110")]
    [InlineData("decimalEnclosedParen", "⑴ ⑼ ⑽ ⑾ ⒇ 21 99 105 110")]
    [InlineData("decimalEnclosedFullstop", "⒈ ⒐ ⒑ ⒒ ⒛ 21 99 105 110")]
    [InlineData("decimalZero", "01 09 10 11 20 21 99 105 110")]
    [InlineData("decimalFullWidth", "１ ９ １０ １１ ２０ ２１ ９９ １０５ １１０")]
    [InlineData("decimalFullWidth2", "１ ９ １０ １１ ２０ ２１ ９９ １０５ １１０")]
    [InlineData("upperLetter", "A I J K T U UUUU AAAAA FFFFF")]
    [InlineData("lowerLetter", "a i j k t u uuuu aaaaa fffff")]
    [InlineData("upperRoman", "I IX X XI XX XXI XCIX CV CX")]
    [InlineData("lowerRoman", "i ix x xi xx xxi xcix cv cx")]
    [InlineData("decimal", "1 9 10 11 20 21 99 105 110")]
    [InlineData("hindiVowels", "1 9 10 11 20 21 99 105 110")]
    public void Numbers_are_written_as_word_does(string format, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', Numbers.Select(n => NumberFormat.Write(n, format))));

    [Theory]
    [InlineData(0, "chineseCounting", "〇")]
    [InlineData(10_000, "chineseCounting", "10000")]
    [InlineData(0, "upperLetter", "0")]
    [InlineData(0, "upperRoman", "0")]
    [InlineData(3999, "upperRoman", "MMMCMXCIX")]
    [InlineData(4000, "upperRoman", "4000")]
    [InlineData(12, "none", "")]
    [InlineData(12, "bullet", "")]
    [InlineData(1020, "chineseCounting", "一千〇二十")]
    public void Numbers_beyond_a_format_are_arabic(int number, string format, string written) =>
        Assert.Equal(written, NumberFormat.Write(number, format));

    [Theory]
    [InlineData("ideographTraditional", "甲乙丙丁戊己庚辛壬癸")]
    [InlineData("ideographZodiac", "子丑寅卯辰巳午未申酉戌亥")]
    [InlineData("decimalEnclosedCircle", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")]
    [InlineData("decimalEnclosedParen", "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇")]
    [InlineData("decimalEnclosedFullstop", "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛")]
    [InlineData("chineseCounting", "一二三四五六七八九十")]
    [InlineData("chineseLegalSimplified", "壹贰叁肆伍陆柒捌玖")]
    [InlineData("ideographLegalTraditional", "壹貳參肆伍陸柒捌玖")]
    public void Signs_follow_each_other_from_one(string format, string signs) =>
        Assert.Equal(signs, string.Concat(Enumerable.Range(1, signs.Length).Select(n => NumberFormat.Write(n, format))));

    [Theory]
    [InlineData(1, "upperRoman")]
    [InlineData(2, "lowerRoman")]
    [InlineData(3, "upperLetter")]
    [InlineData(4, "lowerLetter")]
    [InlineData(10, "ideographDigital")]
    [InlineData(11, "japaneseCounting")]
    [InlineData(14, "decimalFullWidth")]
    [InlineData(17, "japaneseDigitalTenThousand")]
    [InlineData(18, "decimalEnclosedCircle")]
    [InlineData(19, "decimalFullWidth2")]
    [InlineData(22, "decimalZero")]
    [InlineData(23, "bullet")]
    [InlineData(26, "decimalEnclosedFullstop")]
    [InlineData(27, "decimalEnclosedParen")]
    [InlineData(28, "decimalEnclosedCircleChinese")]
    [InlineData(30, "ideographTraditional")]
    [InlineData(31, "ideographZodiac")]
    [InlineData(33, "taiwaneseCounting")]
    [InlineData(34, "ideographLegalTraditional")]
    [InlineData(35, "taiwaneseCountingThousand")]
    [InlineData(36, "taiwaneseDigital")]
    [InlineData(37, "chineseCounting")]
    [InlineData(38, "chineseLegalSimplified")]
    [InlineData(39, "chineseCountingThousand")]
    [InlineData(255, "none")]
    [InlineData(0, "decimal")]
    [InlineData(5, "decimal")]
    public void Older_files_give_formats_by_numbers(int code, string format) => Assert.Equal(format, NumberFormat.NameOf(code));
}
