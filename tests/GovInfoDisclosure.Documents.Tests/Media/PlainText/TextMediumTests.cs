using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.PlainText;

namespace GovInfoDisclosure.Documents.Tests.Media.PlainText;

public class TextMediumTests
{
    [Theory]
    [InlineData("| 甲 | 1 |", "甲/1")]
    [InlineData("甲 | 1 | 2", "甲/1/2")]
    [InlineData("| 甲 | |", "甲/")]
    [InlineData("|甲|1", "甲/1")]
    [InlineData(@"| 甲\|乙 | 1 |", "甲|乙/1")]
    [InlineData("| 甲<br>乙 | **1** |", "甲\n乙/1")]
    [InlineData("| &nbsp; | &lt;5 |", "/<5")]
    [InlineData("甲\t1\t2", "甲/1/2")]
    [InlineData("\t\t5", "//5")]
    public void A_line_of_pipes_or_tabs_is_a_row(string line, string cells) =>
        Assert.Equal(cells,
            string.Join('/', Assert.IsType<Grid>(Assert.Single(TextMedium.Read(line))).Rows.Single().Cells.Select(c => c.Text)));

    [Theory]
    [InlineData("│甲 │1 │", "甲/1")]
    [InlineData("  ║甲║1║", "甲/1")]
    [InlineData("│    │甲│1", "/甲/1")]
    [InlineData("┌──┬──┐\n│甲│1 │\n├──┼──┤\n│乙│2 │\n└──┴──┘", "甲/1 乙/2")]
    [InlineData("┌──┬──┐\n│甲│1 │\n├──┼──┤\n│乙│2 │\n│丙│  │\n├──┼──┤\n│丁│3 │\n└──┴──┘", "甲/1 乙\n丙/2 丁/3")]
    [InlineData("│甲├──┤\n│  │1 │", "/1")]
    [InlineData("|\n甲 |\n1 |\n|\n乙 |\n2 |", "甲/1 乙/2")]
    [InlineData("| 甲 | 乙 | |---|---| | 1 | 2 | | 3 | 4 |", "甲/乙 1/2 3/4")]
    [InlineData("| 甲 | 乙 | |---|---| | 1 | 2 | 3 | 4 | 5 |", "甲/乙//---/---//1/2/3/4/5")]
    [InlineData("| 甲 | --- |", "甲/---")]
    public void Rows_are_drawn_in_many_ways(string lines, string rows) =>
        Assert.Equal(rows, string.Join(' ',
            Assert.IsType<Grid>(Assert.Single(TextMedium.Read(lines))).Rows.Select(r => string.Join('/', r.Cells.Select(c => c.Text)))));

    [Fact]
    public void A_row_of_several_lines_is_at_its_first()
    {
        var grid = (Grid)TextMedium.Read("|\n甲 |\n1 |\n|\n乙 |\n2 |")[0];
        Assert.Equal([1, 4], grid.Rows.Select(r => r.Cells[0].Place.Line));
    }

    [Theory]
    [InlineData("电话 0512-1234|0512-5678")]
    [InlineData("|")]
    [InlineData("甲\t1")]
    [InlineData("- 甲")]
    public void Any_other_line_is_a_paragraph(string line) =>
        Assert.Equal(line, Assert.IsType<Paragraph>(Assert.Single(TextMedium.Read(line))).Text);

    [Theory]
    [InlineData("行政许可\t0", "行政许可/0")]
    [InlineData("行政复议\t行政诉讼", "行政复议/行政诉讼")]
    [InlineData("一、\t总体情况", null)]
    [InlineData("\t本年度公开信息若干条", null)]
    [InlineData("本年度\t公开信息若干条。", null)]
    public void One_tab_parts_cells_where_tabs_part_columns_elsewhere(string line, string? cells)
    {
        var last = TextMedium.Read($"甲\t1\t2\n\n{line}")[^1] as Grid;
        Assert.Equal(cells, last is null ? null : string.Join('/', last.Rows.Single().Cells.Select(c => c.Text)));
    }

    [Theory]
    [InlineData("## 甲", "甲")]
    [InlineData("###### 甲", "甲")]
    [InlineData("**甲**乙", "甲乙")]
    [InlineData("甲&amp;乙", "甲&乙")]
    [InlineData("#甲", "#甲")]
    [InlineData("<div style=\"text-align: center\"><b>甲</b></div>", "甲")]
    [InlineData("<甲>", "<甲>")]
    public void Marks_of_Markdown_are_left_out(string line, string text) =>
        Assert.Equal(text, Assert.IsType<Paragraph>(Assert.Single(TextMedium.Read(line))).Text);

    [Theory]
    [InlineData("共46^1^件", "共46¹件")]
    [InlineData("共~~45~~46件", "共46件")]
    [InlineData("共46件[^1]，均已答复。", "共46件，均已答复。")]
    public void Struck_out_text_and_footnotes_are_no_part_of_a_line(string line, string text) =>
        Assert.Equal(text, Assert.IsType<Paragraph>(Assert.Single(TextMedium.Read(line))).Text);

    [Fact]
    public void Rules_are_no_rows()
    {
        ImmutableArray<ContentBlock> blocks = TextMedium.Read("| 甲 | 乙 |\n|:---|---:|\n| - | - |\n| | |");
        Assert.Equal(["甲", "-", ""], Assert.IsType<Grid>(Assert.Single(blocks)).Rows.Select(r => r.Cells[0].Text));
    }

    [Fact]
    public void Lines_between_rows_part_tables()
    {
        ImmutableArray<ContentBlock> blocks = TextMedium.Read("| 甲 | 1 |\n\n| 乙 | 2 |");
        Assert.Equal(new SourcePlace { Line = 3, Table = 2, Row = 1, Cell = 2 }, Assert.IsType<Grid>(blocks[2]).Rows[0].Cells[1].Place);
    }

    [Fact]
    public void Comments_are_left_out_and_lines_keep_their_numbers()
    {
        ImmutableArray<ContentBlock> blocks = TextMedium.Read("甲<!-- 一\n二\n--> 乙\n丙");
        Assert.Equal([("甲", 1), ("", 2), (" 乙", 3), ("丙", 4)], blocks.OfType<Paragraph>().Select(p => (p.Text, p.Place.Line!.Value)));
    }

    [Theory]
    [InlineData("甲\r\n乙\r\n丙")]
    [InlineData("甲\r乙\r丙")]
    [InlineData("甲\n乙\f丙")]
    public void All_line_ends_end_lines(string text) =>
        Assert.Equal(["甲", "乙", "丙"], TextMedium.Read(text).OfType<Paragraph>().Select(p => p.Text));

    [Theory]
    [InlineData("1<sup>2</sup>", "1", "1²")]
    [InlineData("1^2^", "1", "1²")]
    [InlineData("1[^2]", "1", "1[^2]")]
    [InlineData("<del>1</del>2", "2", "1 2")]
    [InlineData("~~1~~ 2", "2", "1 2")]
    [InlineData("1 ~~2", "1 ~~2", "1 ~~2")]
    [InlineData("6<sup>.50</sup>", "6.50", "6.50")]
    [InlineData("1<span style=\"display: none\">2</span>", "1", "1")]
    [InlineData("[1](/a)", "1", "1")]
    [InlineData("[1]{.red}`2`", "12", "12")]
    [InlineData("__3__", "3", "3")]
    public void Marks_of_notes_and_struck_out_text_are_no_part_of_a_cell(string cell, string text, string printed)
    {
        GridCell read = TextMedium.Read($"| 甲 | {cell} |").OfType<Grid>().Single().Rows[0].Cells[1];
        Assert.Equal((text, printed), (read.Text, read.Printed));
    }

    [Fact]
    public void A_tag_may_go_on_in_another_line() =>
        Assert.Equal(["", "一、总体情况", ""],
            TextMedium.Read("<span\nclass=a>一、总体情况</span><span\nid=b></span>").OfType<Paragraph>().Select(p => p.Text));
}
