using GovInfoDisclosure.Documents.Media.Word;

namespace GovInfoDisclosure.Documents.Tests.Media.Word;

public class NumberFormatTests
{
    private static readonly int[] Numbers = [1, 9, 10, 11, 20, 21, 99, 105, 110];

    [Theory]
    [InlineData("chineseCounting", "一 九 十 十一 二十 二十一 九十九 一百〇五 一百一十")]
    [InlineData("japaneseCounting", "一 九 十 十一 二十 二十一 九十九 一百〇五 一百一十")]
    [InlineData("chineseLegalSimplified", "壹 玖 壹拾 壹拾壹 贰拾 贰拾壹 玖拾玖 壹佰零伍 壹佰壹拾")]
    [InlineData("ideographDigital", "一 九 一〇 一一 二〇 二一 九九 一〇五 一一〇")]
    [InlineData("ideographTraditional", "甲 壬 癸 11 20 21 99 105 110")]
    [InlineData("decimalEnclosedCircle", "① ⑨ ⑩ ⑪ ⑳ 21 99 105 110")]
    [InlineData("decimalZero", "01 09 10 11 20 21 99 105 110")]
    [InlineData("decimalFullWidth", "１ ９ １０ １１ ２０ ２１ ９９ １０５ １１０")]
    [InlineData("upperLetter", "A I J K T U UUUU AAAAA FFFFF")]
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
}
