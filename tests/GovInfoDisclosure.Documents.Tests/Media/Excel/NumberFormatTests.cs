using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Excel;

namespace GovInfoDisclosure.Documents.Tests.Media.Excel;

public class NumberFormatTests
{
    // What is shown, without separators of thousands and zeros at the ends of fractions.
    [Theory]
    [InlineData("General", "1234.5", "1234.5")]
    [InlineData("", "1234.5", "1234.5")]
    [InlineData("G/通用格式", "1234.5", "1234.5")]
    [InlineData("G/通用格式\"件\"", "12", "12件")]
    [InlineData("[$-804]G/通用格式", "12", "12")]
    [InlineData("#,##0.00_ ;[Red]-#,##0.00 ", "1234.5", "1234.5")]
    [InlineData("#,##0.00_ ;[Red]-#,##0.00 ", "-3", "-3")]
    [InlineData("#,##0.00;[红色]#,##0.00", "-3", "-3")]
    [InlineData("#,##0_);(#,##0)", "-3", "-3")]
    [InlineData("_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", "1234", "1234")]
    [InlineData("_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", "-1234", "-1234")]
    [InlineData("_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", "0", "-")]
    [InlineData("+0;-0;0", "3", "+3")]
    [InlineData("+0;-0;0", "-3", "-3")]
    [InlineData("0.00E+00", "1230", "1230")]
    [InlineData("0E+0", "0", "0")]
    [InlineData("0.00%", "0.12", "12%")]
    [InlineData("0\"件\"", "12", "12件")]
    [InlineData("0.00 \"万元\"", "1234.5", "1234.5万元")]
    [InlineData("0元", "12", "12元")]
    [InlineData("\"约\"0", "12", "约12")]
    [InlineData("¥#,##0.00", "1234.5", "1234.5元")]
    [InlineData("¥#,##0.00;¥-#,##0.00", "-1234.5", "-1234.5元")]
    [InlineData("[$￥-804]#,##0.00", "1234.5", "1234.5元")]
    [InlineData("[$-804]0", "12", "12")]
    [InlineData("[DBNum1][$-804]General", "12", "12")]
    [InlineData("[DBNum2][$-804]0", "12", "12")]
    [InlineData("$#,##0.00", "1234.5", "$1234.5")]
    [InlineData("@", "12", "12")]
    [InlineData("@\"件\"", "12", "12件")]
    [InlineData("000", "4", "4")]
    [InlineData("# ?/?", "4", "4")]
    [InlineData("#.##", "0.5", "0.5")]
    [InlineData("[=0]\"/\";0", "0", "/")]
    [InlineData("[=0]\"/\";0", "12", "12")]
    [InlineData("[=0]\"/\";0", "-12", "-12")]
    [InlineData("[>=10000]0!.0000\"万\";0", "9999", "9999")]
    [InlineData("[<0]\"减\"0;[=0]\"无\";0", "7", "7")]
    [InlineData("[红色][<60]0;0", "59", "59")]
    [InlineData("000-0000", "1234", "000-1234")]
    [InlineData("0;[<5]0", "-3", "-3")]
    [InlineData("#.0", "0", "0")]
    [InlineData("#.#", "0", ".")]
    [InlineData("0!.0000", "0", "0")]
    [InlineData("0.0000000000000000000000000000", "0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("0.00000000000000000000000000000", "0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void A_number_is_what_its_format_shows(string code, string stored, string shown)
    {
        MarkedText text = NumberFormat.Parse(code).Write(decimal.Parse(stored));

        Assert.Equal((shown, Asides.None, null), (text.Text, text.Asides, text.Failure));
    }

    [Theory]
    [InlineData("0!.0000", "319320", "31.932")]
    [InlineData("0\\.0000", "319320.5", "31.93205")]
    [InlineData("0\".\"0000", "12", "0.0012")]
    [InlineData("#!.####", "12", "0.12")]
    [InlineData("0!.0,\"万\"", "56789", "5.6789万")]
    [InlineData("#,##0,", "168000", "168")]
    [InlineData("0.00,,", "168000", "0.168")]
    [InlineData("0.0,\"千元\"", "168000", "168千元")]
    [InlineData("[>=10000]0!.0000\"万\";0", "12345", "1.2345万")]
    [InlineData("\"644\"", "1", "644")]
    [InlineData("0;0", "-3", "3")]
    [InlineData(";;;", "12", "")]
    [InlineData("#,###", "0", "")]
    [InlineData("0;-0;;@", "0", "")]
    [InlineData("0;;0", "-12", "")]
    [InlineData("0;\"/\"", "-12", "/")]
    [InlineData("# \"0\"", "12", "120")]
    public void What_a_cell_stores_is_kept_where_its_format_shows_another_number(string code, string stored, string shown)
    {
        MarkedText text = NumberFormat.Parse(code).Write(decimal.Parse(stored));

        Assert.Equal((shown, stored, Asides.Stored), (text.Text, text.Printed, text.Asides));
    }

    [Theory]
    [InlineData("0", "12.5", "13")]
    [InlineData("0\"件\"", "-12.5", "-13件")]
    [InlineData("0.00", "4166.241619", "4166.24")]
    [InlineData("[=0]\"/\";0", "4166.241619", "4166")]
    [InlineData("0", "0.3", "0")]
    [InlineData("0.00E+00", "1234.5", "1230")]
    [InlineData("0.0E+00", "0.0125", "0.013")]
    public void A_number_is_read_as_stored_where_its_format_rounds(string code, string stored, string shown)
    {
        MarkedText text = NumberFormat.Parse(code).Write(decimal.Parse(stored));

        Assert.Equal((stored, shown, Asides.Rounded), (text.Text.TrimEnd('件'), text.Printed, text.Asides));
    }

    [Theory]
    [InlineData("# ?/?", "1234.5")]
    [InlineData("##0.0E+0", "12345")]
    [InlineData("[>100]0", "5")]
    [InlineData("[>100]0;[<10]0", "50")]
    [InlineData("0.00%%%%%%%", "79228162514264337593543950335")]
    [InlineData("mm:ss.0", "12")]
    public void What_a_format_shows_may_be_unknown(string code, string stored)
    {
        MarkedText text = NumberFormat.Parse(code).Write(decimal.Parse(stored));

        Assert.Equal(("", $"what the number format “{code}” shows is not known"), (text.Text, text.Failure?.English));
    }

    [Fact]
    public void What_a_format_shows_is_unknown_if_it_is_longer_than_any() =>
        Assert.NotNull(NumberFormat.Parse(new('0', 256)).Write(1).Failure);

    [Theory]
    [InlineData("General", "甲")]
    [InlineData("0", "甲")]
    [InlineData("@\"件\"", "甲件")]
    [InlineData("0;0;0;\"(\"@\")\"", "(甲)")]
    [InlineData(";;;", "")]
    [InlineData("0;;;@", "甲")]
    [InlineData("0;;", "甲")]
    public void A_text_is_what_its_format_shows(string code, string shown) => Assert.Equal(shown, NumberFormat.Parse(code).Write("甲").Text);

    [Theory]
    [InlineData("yyyy-m-d")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\";@")]
    [InlineData("[$-804]yyyy年m月d日")]
    [InlineData("[DBNum1][$-804]yyyy\"年\"m\"月\";@")]
    [InlineData("h:mm AM/PM")]
    [InlineData("上午/下午h\"时\"")]
    [InlineData("[h]:mm")]
    [InlineData("[$-804]aaaa")]
    public void Dates_are_told_from_figures(string code) => Assert.True(NumberFormat.Parse(code).IsDate);
}
