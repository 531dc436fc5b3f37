using GovInfoDisclosure.Documents.Media.Excel;

namespace GovInfoDisclosure.Documents.Tests.Media.Excel;

public class NumberFormatTests
{
    [Theory]
    [InlineData("General", "1234.5")]
    [InlineData("#,##0.00_ ;[Red]-#,##0.00 ", "1234.5")]
    [InlineData("_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", "1234.5")]
    [InlineData("0.00E+00", "1234.5")]
    [InlineData("0.00%", "123450.0%")]
    [InlineData("0\"件\"", "1234.5件")]
    [InlineData("0.00 \"万元\"", "1234.5万元")]
    [InlineData("0元", "1234.5元")]
    [InlineData("\"约\"0", "约1234.5")]
    [InlineData("¥#,##0.00", "1234.5元")]
    [InlineData("[$￥-804]#,##0.00", "1234.5元")]
    [InlineData("[$-804]0", "1234.5")]
    [InlineData("$#,##0.00", "$1234.5")]
    [InlineData("0!.0,\"万\"", "1234.5 [0!.0,\"万\"]")]
    [InlineData("#,##0,", "1234.5 [#,##0,]")]
    [InlineData("[>=10000]0.0,;0", "1234.5 [[>=10000]0.0,;0]")]
    [InlineData("000-0000", "1234.5 [000-0000]")]
    public void A_format_never_hides_what_it_changes(string code, string expected) =>
        Assert.Equal(expected, NumberFormat.Parse(code).Write(1234.5m));

    [Theory]
    [InlineData("yyyy-m-d")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\";@")]
    [InlineData("[$-804]yyyy年m月d日")]
    [InlineData("h:mm AM/PM")]
    [InlineData("[h]:mm")]
    public void Dates_are_told_from_figures(string code) => Assert.True(NumberFormat.Parse(code).IsDate);
}
