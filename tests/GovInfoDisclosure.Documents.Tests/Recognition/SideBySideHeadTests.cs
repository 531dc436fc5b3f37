using System.Text;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

/// <summary>Table four with all its figures below a head that conversion left in disorder.</summary>
public class SideBySideHeadTests
{
    private const string Figures = "| 1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 0 | 1 | 2 | 12 |";

    [Theory]
    [InlineData("""
        | 行政复议 | 行政诉讼 | | | | | | | | | | | | | |
        | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 | | | | | | | | |
        | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | | | | | |
        """)]
    public void A_row_with_a_figure_for_each_column_is_read_in_the_order_of_the_form(string head)
    {
        string example = File.ReadAllText(Repository.PathOf("schema/examples/faulty-bureau-2024.md"));
        string before = example[..example.IndexOf("## 四、", StringComparison.Ordinal)];
        string after = example[example.IndexOf("## 五、", StringComparison.Ordinal)..];
        DisclosureReport report = DocumentReader.Read(
            Encoding.UTF8.GetBytes($"{before}## 四、政府信息公开行政复议、行政诉讼情况\n\n{head}\n{Figures}\n\n{after}")).Report!;
        Assert.Equal(
            [1m, 2, 3, 4, 10, 5, 6, 7, 8, 26, 9, 0, 1, 2, 12],
            report.Form.Tables[2].Rows.SelectMany(r => r.Cells).Select(c => report[c]!.Value));
    }
}
