using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.PlainText;
using GovInfoDisclosure.Documents.Recognition;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class AlignedColumnsTests
{
    private static readonly DisclosureForm Form = DisclosureForm.For(FormEdition.Edition2021);

    [Theory]
    [InlineData("信息内容  本年制发件数  本年废止件数  现行有效件数\n规章          5                       7", "5//7")]
    [InlineData("信息内容  本年制发件数  本年废止件数  现行有效件数\n规章          2           3            \n行政规范性文件          5                 7", null)]
    [InlineData("信息内容  本年制发  本年废止  现行有效\n          件数      件数      件数\n规章                 5", "/5/")]
    [InlineData("规章        2     10     3\n规章              5      6", "/5/6")]
    [InlineData("规章        2     10     3\n规章         555555     6", null)]
    [InlineData("规章        5      6", null)]
    [InlineData("规章   5\n规章       6\n规章           7", null)]
    public void A_figure_belongs_to_the_column_that_head_and_other_rows_agree_on(string text, string? cells) =>
        Assert.Equal(cells, LastRow(text));

    [Theory]
    [InlineData(6, 29, "5//7")]
    [InlineData(8, 9, "5/7/")]
    [InlineData(8, 15, null)]
    public void Both_ways_of_counting_wide_letters_are_asked_and_may_not_contradict_each_other(int before, int between, string? cells)
    {
        const string head = "信息内容         本年制发件数  本年废止件数  现行有效件数\n";
        Assert.Equal(cells, LastRow($"{head}行政规范性文件{new string(' ', before)}5{new string(' ', between)}7"));
    }

    [Fact]
    public void A_head_on_the_page_before_tells_only_rows_that_fill_it_from_end_to_end()
    {
        const string head = "信息内容  本年制发件数  本年废止件数  现行有效件数\n规章  1 2 3\n\f";
        Assert.Equal("5//7", LastRow(head + "规章          5                       7"));
        Assert.Null(LastRow(head + "规章          5           7"));
    }

    [Fact]
    public void Rows_that_share_no_columns_tell_nothing() =>
        Assert.Null(LastRow("规章   1         2\n规章        3           4\n规章   1    3\n规章             2      4"));

    // The figures of the last line by their columns, or null where they are in doubt.
    private static string? LastRow(string text)
    {
        TableRow[] rows = [.. TextRows.Of(TextMedium.Read(text), [])];
        ImmutableArray<GridCell> cells = new AlignedColumns(new(Form, new(new())), Form.Tables[0], rows)
            .Complete(rows.Length - 1, rows[^1].Cells[1..], [Form.Tables[0].Rows.First()]);
        return cells.IsDefault ? null : string.Join('/', cells.Select(c => c.Text));
    }
}
