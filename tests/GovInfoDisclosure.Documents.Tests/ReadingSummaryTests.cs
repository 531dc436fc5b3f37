using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>A verdict never sounds better than the reading was.</summary>
public partial class ReadingSummaryTests
{
    private static string Report => Encoding.UTF8.GetString(File.ReadAllBytes(Repository.PathOf("schema/examples/faulty-bureau-2024.md")));

    [Fact]
    public void Every_cell_of_a_report_in_order_is_read()
    {
        CheckedReport read = Check(Report);
        Assert.Equal(new(200, 200, 0, 0), read.Reading);
    }

    [Fact]
    public void A_table_that_is_missing_is_unread_and_not_blank()
    {
        int four = Report.IndexOf("## 四、", StringComparison.Ordinal), five = Report.IndexOf("## 五、", StringComparison.Ordinal);
        string without = Report[..four] + Report[five..];
        CheckedReport read = Check(without);
        Assert.Equal(new(200, 185, 0, 15) { UnreadCells = ["/reviewAndLitigation"], Why = UnreadReason.TableNotFound }, read.Reading);
        Assert.DoesNotContain(read.Findings, f => f.Rule.Id is "GID304" or "GID108");
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void A_tenth_of_the_cells_unread_is_an_error(int rows, bool reported)
    {
        int left = rows;
        string damaged = ZeroRow().Replace(Report, m => left-- > 0 ? m.Value.Replace(" 0 ", " 若干 ", StringComparison.Ordinal) : m.Value);
        CheckedReport read = Check(damaged);
        Assert.Equal(7 * rows, read.Reading!.Unread);
        Assert.Equal(rows, read.Reading.UnreadCells.Length);
        Assert.Equal(reported, read.Findings.Any(f => f.Rule.Id == "GID108"));
    }

    [Fact]
    public void Blank_cells_are_blank_and_what_is_unread_beside_them_is_not_among_them()
    {
        int row = 0;
        string damaged = ZeroRow().Replace(Report, m => (row++) switch
        {
            0 => m.Value.Replace(" 0 ", "  ", StringComparison.Ordinal),
            1 => m.Value.Replace(" 0 ", " 若干 ", StringComparison.Ordinal),
            _ => m.Value,
        });
        CheckedReport read = Check(damaged);
        Assert.Equal((7, 7), (read.Reading!.Blank, read.Reading.Unread));
        Finding blanks = Assert.Single(read.Findings, f => f.Rule.Id == "GID304");
        Assert.Equal(7, blanks.Related.Length);
        Assert.Contains("有 7 个空白单元格", blanks.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_relation_demands_of_an_unread_cell_is_said_of_an_unread_cell()
    {
        CheckedReport read = Check(Report.Replace("| 9 |", "| 九百 |", StringComparison.Ordinal));
        Assert.Contains(read.Findings, f => f.Rule.Id == "GID305" && f.MessageKey == MessageKeys.Unread);
        Assert.DoesNotContain(read.Findings, f => f.Rule.Id == "GID304");
    }

    [Theory]
    [InlineData("", "文件没有内容")]
    [InlineData(@"{\rtf1\ansi\deff0 {\b test}}", "未找到年度报告的任何部分或表格")]
    [InlineData("食堂本周供应面条。", "未找到年度报告的任何部分或表格")]
    [InlineData("青禾县2015年政府信息公开工作年度报告\n统计指标 单位 统计数\n一、主动公开政府信息数 条 12", "2018 年度及以前")]
    [InlineData("青禾师范学院2023—2024学年信息公开年度报告\n本报告依据《高等学校信息公开办法》编制。", "高等学校信息公开年度报告")]
    [InlineData("规章000行政规范性文件8855698行政许可10690行政处罚2113行政强制0行政事业性收费9116.36", "各栏的数字连在一起")]
    [InlineData("\uE001\uE002\uE003\uE004 \uE005\uE006\uE007 一\uE008", "字体的字符编码")]
    public void A_refusal_names_its_cause(string text, string reason)
    {
        Finding refusal = Assert.Single(DocumentReader.Read(Encoding.UTF8.GetBytes(text)).Findings);
        Assert.Equal("GID101", refusal.Rule.Id);
        Assert.Contains(reason, refusal.Message(Language.Chinese), StringComparison.Ordinal);
    }

    private static CheckedReport Check(string text) => DocumentReader.Read(Encoding.UTF8.GetBytes(text)).Check();

    [GeneratedRegex(@"(?<=\|)( 0 \|){7}$", RegexOptions.Multiline)]
    private static partial Regex ZeroRow();
}
