using System.Globalization;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Tests.Vocabulary;

public class FigureTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1808595", "1808595")]
    [InlineData("007", "7")]
    [InlineData(" 12 ", "12")]
    [InlineData("59237.2449", "59237.2449")]
    [InlineData("-2", "-2")]
    [InlineData("+1", "1")]
    public void A_plain_number_is_read_as_it_stands(string text, string value) =>
        Assert.Equal(new Figure(FigureKind.Number, decimal.Parse(value, CultureInfo.InvariantCulture)), FigureText.Read(text));

    [Theory]
    [InlineData("１２", "12", FigureChanges.Width)]
    [InlineData("０", "0", FigureChanges.Width)]
    [InlineData("1,234", "1234", FigureChanges.Separators)]
    [InlineData("1，234，567", "1234567", FigureChanges.Width | FigureChanges.Separators)]
    [InlineData("１，２３４", "1234", FigureChanges.Width | FigureChanges.Separators)]
    [InlineData("$ 12 $", "12", FigureChanges.Formula)]
    [InlineData("$1,234$", "1234", FigureChanges.Formula | FigureChanges.Separators)]
    [InlineData("1 234", "1234", FigureChanges.TornDigits)]
    [InlineData("1\u00A0234", "1234", FigureChanges.Width | FigureChanges.TornDigits)]
    [InlineData("1 2", "12", FigureChanges.TornDigits)]
    [InlineData("1O", "10", FigureChanges.ZeroLetters)]
    [InlineData("〇", "0", FigureChanges.ZeroLetters)]
    [InlineData("零", "0", FigureChanges.ZeroLetters)]
    [InlineData("3.0", "3.0", FigureChanges.ZeroFraction)]
    [InlineData("\u200B5", "5", FigureChanges.Width)]
    [InlineData("3件", "3", FigureChanges.Unit)]
    [InlineData("12 件次", "12", FigureChanges.Unit)]
    [InlineData("增3", "3", FigureChanges.Sign)]
    [InlineData("减少2", "-2", FigureChanges.Sign)]
    [InlineData("↑3", "3", FigureChanges.Sign)]
    [InlineData("↓2", "-2", FigureChanges.Sign)]
    [InlineData("−2", "-2", FigureChanges.Sign)]
    [InlineData("－2", "-2", FigureChanges.Width)]
    [InlineData("12. 5", "12.5", FigureChanges.TornDigits)]
    [InlineData("'12", "12", FigureChanges.Quote)]
    [InlineData("12*", "12", FigureChanges.NoteMark)]
    [InlineData("12①", "12", FigureChanges.NoteMark)]
    [InlineData("644²", "644", FigureChanges.NoteMark)]
    [InlineData("12[1]", "12", FigureChanges.NoteMark)]
    [InlineData("12（注1）", "12", FigureChanges.NoteMark)]
    [InlineData("12注", "12", FigureChanges.NoteMark)]
    [InlineData("①4", "4", FigureChanges.NoteMark)]
    [InlineData("※ 4", "4", FigureChanges.NoteMark)]
    [InlineData("12₂", "12", FigureChanges.NoteMark)]
    [InlineData("１，２３４②", "1234", FigureChanges.NoteMark | FigureChanges.Width | FigureChanges.Separators)]
    internal void A_number_put_right_is_marked(string text, string value, FigureChanges changes) =>
        Assert.Equal(new Figure(FigureKind.Number, decimal.Parse(value, CultureInfo.InvariantCulture), null, changes),
            FigureText.Read(text));

    [Theory]
    [InlineData("251000元", "251000", 1)]
    [InlineData("12.5万元", "12.5", 10_000)]
    [InlineData("3 万", "3", 10_000)]
    [InlineData("1.2亿元", "1.2", 100_000_000)]
    [InlineData("¥1234.50", "1234.50", 1)]
    [InlineData("￥ 12.5万元", "12.5", 10_000)]
    public void A_unit_of_money_is_read(string text, string value, int unit) =>
        Assert.Equal(new Figure(FigureKind.Number, decimal.Parse(value, CultureInfo.InvariantCulture), unit, FigureChanges.Unit),
            FigureText.Read(text));

    [Theory]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("--")]
    [InlineData("无")]
    [InlineData(" 无 ")]
    [InlineData("空白")]
    [InlineData("NaN")]
    [InlineData("nan")]
    [InlineData("N/A")]
    [InlineData("*")]
    [InlineData("—①")]
    [InlineData("无（注）")]
    public void A_mark_stands_for_a_blank(string text) => Assert.Equal(FigureKind.BlankMark, FigureText.Read(text).Kind);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u3000\u00A0")]
    public void Nothing_is_nothing(string text) => Assert.Equal(FigureKind.Empty, FigureText.Read(text).Kind);

    [Theory]
    [InlineData("若干")]
    [InlineData("约3件")]
    [InlineData("3件和4件")]
    [InlineData("1,23")]
    [InlineData("1.2.3")]
    [InlineData("5%")]
    [InlineData("l2")]
    [InlineData("十二")]
    [InlineData("2024年")]
    [InlineData("(3)")]
    [InlineData("99999999999999999999999999999")]
    [InlineData("3-4")]
    [InlineData("0 6")]
    [InlineData("①")]
    [InlineData("²")]
    [InlineData("[1]")]
    [InlineData("12(1)")]
    [InlineData("12*3")]
    [InlineData("1①2")]
    public void Anything_else_is_text(string text) => Assert.Equal(FigureKind.Text, FigureText.Read(text).Kind);
}
