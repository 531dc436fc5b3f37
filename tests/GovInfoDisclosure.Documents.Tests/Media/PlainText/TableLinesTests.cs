using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.PlainText;

namespace GovInfoDisclosure.Documents.Tests.Media.PlainText;

public class TableLinesTests
{
    [Fact]
    public void Lines_between_two_rules_of_a_box_are_one_row() => Assert.Equal(
        ["第一\n项/", "规章/1", "行政\n许可/2"],
        Rows("+---+---+\n| 第一 | |\n| 项 | |\n+===+===+\n| 规章 | 1 |\n+---+---+\n| 行政 | 2 |\n| 许可 | |\n+---+---+"));

    [Fact]
    public void With_only_the_head_boxed_each_line_is_a_row() =>
        Assert.Equal(["甲/乙", "规章/1", "许可/2"], Rows("+---+---+\n| 甲 | 乙 |\n+---+---+\n| 规章 | 1 |\n| 许可 | 2 |\n+---+---+"));

    [Fact]
    public void Numbers_and_words_of_an_export_are_left_out() => Assert.Equal(
        ["信息内容/本年处理决定数量/", "规章/0/", "许可/1/2"],
        Rows("| | 0 | 1 | 2 |\n|---|---|---|---|\n| 0 | 信息内容 | 本年处理决定数量 | NaN |\n| 1 | 规章 | 0 | nan |\n| 2 | 许可 | 1 | 2 |"));

    [Theory]
    [InlineData("| 规章 | NaN | 2 |\n| 许可 | 1 | 2 |")]
    [InlineData("| | 甲 |\n| 1 | 5 |\n| 2 | 6 |\n| 4 | 7 |")]
    public void Other_tables_stay_as_they_are(string text) =>
        Assert.Equal(text.Split('\n').Select(l => l.Trim('|', ' ').Replace(" | ", "/", StringComparison.Ordinal)),
            Rows(text).Select(r => r.TrimStart('/')));

    private static IEnumerable<string> Rows(string text) =>
        Assert.IsType<Grid>(Assert.Single(TextMedium.Read(text))).Rows.Select(r => string.Join('/', r.Cells.Select(c => c.Text)));
}
