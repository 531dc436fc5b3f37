using System.Text;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

/// <summary>Tables of which labels and figures come apart, by changes to a fixture that is read exactly.</summary>
public class FigureRunsTests
{
    private static readonly string Text = Encoding.UTF8.GetString(Fixture.Read("text/figures-in-runs.txt")).ReplaceLineEndings("\n");

    private static readonly DisclosureReport Exact = Read(Text);

    [Fact]
    public void A_label_that_is_not_legible_is_that_of_the_row_between_its_neighbours()
    {
        DisclosureReport read = Read(Replaced("2.其他法律行政法规禁止公开", "2.其他法律口口口口公开"));
        Assert.Equal(Exact.Requests, read.Requests);
    }

    [Theory]
    [InlineData("1.信访举报投诉类申请\n", "")]
    [InlineData("（七）总计", "二、上年结转政府信息公开申请数量")]
    [InlineData("（一）予以公开", "（七）总计")]
    [InlineData("总计\n\n1963", "总计\n\n1963\n1963")]
    [InlineData("1963\n\n25\n\n", "1963 25\n\n")]
    public void Where_the_rows_are_not_certain_nothing_is_read_wrong(string from, string to)
    {
        DisclosureReport read = Read(Replaced(from, to));
        Assert.All(read.Form.Tables[1].Rows.SelectMany(r => r.Cells), c => Assert.True(read[c] is null || read[c] == Exact[c], c.Pointer));
        Assert.Contains(read.Form.Tables[1].Rows.SelectMany(r => r.Cells), c => read[c] is null);
    }

    [Fact]
    public void Columns_are_not_in_order_where_no_row_is()
    {
        int first = Text.IndexOf("总计\n\n1963", StringComparison.Ordinal) + 4;
        int last = Text.IndexOf("三 、本", StringComparison.Ordinal);
        // Without the rows that are printed one by one, nothing shows the order of the columns.
        DisclosureReport read = Read(Text[..first] + Text[last..]);
        Assert.Null(read.Requests.Outcomes.Denied.StateSecret.Total);
    }

    private static string Replaced(string from, string to)
    {
        Assert.Contains(from, Text, StringComparison.Ordinal);
        int at = Text.IndexOf(from, StringComparison.Ordinal);
        return Text[..at] + to + Text[(at + from.Length)..];
    }

    private static DisclosureReport Read(string text) => DocumentReader.Read(Encoding.UTF8.GetBytes(text)).Report!;
}
