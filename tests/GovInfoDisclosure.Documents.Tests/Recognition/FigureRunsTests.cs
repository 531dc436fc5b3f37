using System.Text;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

/// <summary>Tables of which labels and figures come apart, by changes to a fixture that is read exactly.</summary>
public class FigureRunsTests
{
    private static readonly string Text = Encoding.UTF8.GetString(Fixture.Read("text/figures-in-runs.txt")).ReplaceLineEndings("\n");

    private static readonly DisclosureReport Exact = Read(Text);

    [Theory]
    [InlineData("1.信访举报投诉类申请\n", "")]
    [InlineData("（七）总计", "二、上年结转政府信息公开申请数量")]
    [InlineData("（一）予以公开", "（七）总计")]
    [InlineData("\n1963\n", "\n1963\n1963\n")]
    [InlineData("1963\n\n25\n\n", "1963 25\n\n")]
    public void Where_the_rows_are_not_certain_nothing_is_read_wrong(string from, string to)
    {
        DisclosureReport read = Read(Replaced(from, to));
        Assert.All(read.Form.Tables[1].Rows.SelectMany(r => r.Cells), c => Assert.True(read[c] is null || read[c] == Exact[c], c.Pointer));
        Assert.Contains(read.Form.Tables[1].Rows.SelectMany(r => r.Cells), c => read[c] is null);
    }

    [Fact]
    public void All_labels_may_come_before_all_figures_that_follow_row_by_row()
    {
        FormTable table = Exact.Form.Tables[1];
        int from = Text.IndexOf("三、收到", StringComparison.Ordinal), to = Text.IndexOf("四、政府信息公开行政复议", StringComparison.Ordinal);
        IEnumerable<string> labels = Text[from..to].Split('\n').Where(l => !long.TryParse(l, out _));
        IEnumerable<string> figures = table.Rows.SelectMany(r => r.Cells).Select(c => $"{Exact[c]}\n\n");
        DisclosureReport read = Read($"{Text[..from]}{string.Join('\n', labels)}\n{string.Concat(figures)}{Text[to..]}");
        Assert.All(table.Rows.SelectMany(r => r.Cells), c => Assert.Equal(Exact[c], read[c]));
    }

    private static string Replaced(string from, string to)
    {
        Assert.Contains(from, Text, StringComparison.Ordinal);
        int at = Text.IndexOf(from, StringComparison.Ordinal);
        return Text[..at] + to + Text[(at + from.Length)..];
    }

    private static DisclosureReport Read(string text) => DocumentReader.Read(Encoding.UTF8.GetBytes(text)).Report!;
}
