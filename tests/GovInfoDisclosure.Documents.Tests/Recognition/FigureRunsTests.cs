using System.Text;

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

    private static string Replaced(string from, string to)
    {
        Assert.Contains(from, Text, StringComparison.Ordinal);
        int at = Text.IndexOf(from, StringComparison.Ordinal);
        return Text[..at] + to + Text[(at + from.Length)..];
    }

    private static DisclosureReport Read(string text) => DocumentReader.Read(Encoding.UTF8.GetBytes(text)).Report!;
}
