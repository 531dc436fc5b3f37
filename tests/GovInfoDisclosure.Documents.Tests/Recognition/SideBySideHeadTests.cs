using System.Globalization;
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

    [Theory]
    [InlineData("1          l          0          2          3", "1//0/2/3", "/reviewAndLitigation/reconsideration/corrected")]
    [InlineData("l          1          0          2          4", "/1/0/2/4", "/reviewAndLitigation/reconsideration/upheld")]
    [InlineData("〇〇S       1          0          2          3", "/1/0/2/3", "/reviewAndLitigation/reconsideration/upheld")]
    public void A_figure_that_was_misread_before_the_first_legible_one_is_reported_at_its_cell(string figures, string read, string cell)
    {
        DocumentReadResult result = WithFigures(figures);
        Assert.Equal(read, Reconsideration(result));
        Assert.Single(result.Findings, f => f.Pointer == cell && f.Rule == Rules.NotANumber);
    }

    [Fact]
    public void Figures_on_the_line_of_their_head_are_not_given_to_columns()
    {
        DocumentReadResult result = WithFigures("结果维持   1    结果纠正   2    其他结果    0     尚未审结   0   总计 3");
        Assert.Equal("////", Reconsideration(result));
        Assert.Contains(
            result.Findings, f => f.Rule == Rules.LabelNotFound && f.Related.Contains("/reviewAndLitigation/reconsideration/total"));
    }

    [Fact]
    public void Blocks_that_were_read_by_position_are_named()
    {
        Finding finding = Assert.Single(
            WithFigures("1          2          3                     6").Findings,
            f => f.Pointer == "/reviewAndLitigation" && f.MessageKey == "position");
        Assert.Equal(
            [
                "/reviewAndLitigation/reconsideration", "/reviewAndLitigation/litigation/direct",
                "/reviewAndLitigation/litigation/afterReconsideration",
            ],
            finding.Related);
    }

    private static DocumentReadResult WithFigures(string figures)
    {
        string[] lines = Encoding.UTF8.GetString(Fixture.Read("text/aligned-display-width.txt")).ReplaceLineEndings("\n").Split('\n');
        lines[Array.FindIndex(lines, l => l.StartsWith("结果维持", StringComparison.Ordinal)) + 1] = figures;
        return DocumentReader.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
    }

    private static string Reconsideration(DocumentReadResult result) => string.Join(
        '/', result.Report!.Form.Tables[2].Rows.First().Cells.Select(c => result.Report![c]?.ToString(CultureInfo.InvariantCulture)));
}
