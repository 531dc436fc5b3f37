using System.Text;

namespace GovInfoDisclosure.Documents.Tests.Writing;

public class MarkdownWriterTests
{
    [Theory]
    [InlineData("a*b_c`d[e]f|g~h", @"a\*b\_c\`d\[e\]f\|g\~h")]
    [InlineData(@"C:\x <b> &lt;", @"C:\\x &lt;b> &amp;lt;")]
    [InlineData("# 标题", @"\# 标题")]
    [InlineData("1. 一", @"1\. 一")]
    [InlineData("12) 一", @"12\) 一")]
    [InlineData("1.5万元", "1.5万元")]
    [InlineData("- 一", @"\- 一")]
    [InlineData("> 一", @"\> 一")]
    public void Text_is_not_taken_for_markdown(string text, string expected)
    {
        var report = new DisclosureReport(FormEdition.Edition2021) { OtherMatters = new() { Text = text } };

        Assert.EndsWith("\n\n" + expected + "\n", Write(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_and_zero_stay_apart_and_covered_cells_are_empty()
    {
        var report = new DisclosureReport(FormEdition.Edition2021);
        report = report with { Requests = report.Requests with { NewlyReceived = new() { NaturalPersons = 0, Total = 3 } } };

        Assert.Contains("\n| 一、本年新收政府信息公开申请数量 |  |  | 0 |  |  |  |  |  | 3 |\n", Write(report), StringComparison.Ordinal);
    }

    private static string Write(DisclosureReport report) => Encoding.UTF8.GetString(DocumentWriter.Write(report, DocumentKind.Markdown));
}
