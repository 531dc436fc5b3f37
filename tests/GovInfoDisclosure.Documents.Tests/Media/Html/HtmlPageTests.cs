using System.Text;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Html;

namespace GovInfoDisclosure.Documents.Tests.Media.Html;

public class HtmlPageTests
{
    [Fact]
    public void A_heading_does_not_go_on_in_the_paragraph_below_it_however_long_it_is()
    {
        Narrative? overview = DocumentReader.Read(Encoding.UTF8.GetBytes(
            $"<h2>一、总体情况</h2><h3>（一）{new string('甲', 20)}</h3><p>{new string('乙', 22)}。</p>")).Report!.Overview;

        NarrativePart part = Assert.Single(overview!.Parts);
        Assert.Equal(("（一）" + new string('甲', 20), new string('乙', 22) + "。"), (part.Heading, part.Text));
    }

    [Theory]
    [InlineData("<p>一<p>二", "一/二")]
    [InlineData("<p>一<br>二</p>", "一/二")]
    [InlineData("<div>一<div>二</div>三</div>", "一/二/三")]
    [InlineData("<p>政府<span>信息</span>\n <b>公开</b></p>", "政府信息公开")]
    [InlineData("<p>No.\n 1</p>", "No. 1")]
    [InlineData("<p>&emsp;&nbsp;一 &nbsp;</p>", "一")]
    [InlineData("<pre>一\n  二</pre>", "一/  二")]
    [InlineData("一<script>2</script><!-- 3 --><nav>4</nav><p style='color:red; display : none'>5</p><p hidden>6</p>", "一")]
    [InlineData("<p style='mso-table-display:none'>一</p>", "一")]
    [InlineData("<p><strong>一、总体情况</strong>平稳。</p>", "一、总体情况/平稳。")]
    [InlineData("<p><strong>（一）概述</strong>平稳。</p>", "（一）概述平稳。")]
    [InlineData("<img alt='一、总体情况' src=a><img src=b><img src=c width=1 height=1>", "一、总体情况/PICTURE")]
    [InlineData("<table><tr><td>1<td>2<tr><td>3", "[1 2|3]")]
    [InlineData("<table><tr><td colspan=2>1<td rowspan=0>2<tr><td>3<td>4</table>", "[1 (1) 2|3 4 (2)]")]
    [InlineData("<table><tr><td rowspan=9>1<td>2</tr><tbody><tr><td>3", "[1 2|3]")]
    [InlineData("<table><tr><td><p>1</p><p>2</p></table>", "[1~2]")]
    [InlineData("<table><caption>一</caption><tfoot><tr><td>3<tbody><tr><td>2<thead><tr><td>1</table>", "一/[1|2|3]")]
    [InlineData("<table><tr><td>一<table><tr><td>1<tr><td>2</table>二</table>", "一/[1|2]/二")]
    [InlineData("<table><tr><td>一<td><table><tr><td>1<td>2</table><td>3</table>", "[一 1 2 3]")]
    [InlineData("<table><tr><td><img src=a><td>1", "[[图片] 1]")]
    [InlineData("<table><tr><td colspan=2>一、总体情况<tr><td colspan=2>平稳", "一、总体情况/[平稳 (平稳)]")]
    [InlineData(
        "<div><div style='display: table-row'><b>1</b> <i></i>3</div> "
        + "<div style='color:red;display:table-row'><p>4<p style='display:none'>5</div></div>", "[1  3|4]")]
    [InlineData("<div style='display:table-row'>一</div>二<div style='display:table-row'>三</div><div style='display:table-row-group'>四</div>",
        "[一]/二/[三]/四")]
    [InlineData("<div style='display:table-row'><p>一</p><div><p style='display:table-row'><b>1</b><b>2</b></div></div>", "一/[1 2]")]
    [InlineData("<div><p>一、总体情况<p>平稳<p>二、主动公开政府信息情况<p>无</div><p>上一篇</p>", "一、总体情况/平稳/二、主动公开政府信息情况/无")]
    [InlineData("<div><p>总体情况<p>平稳<p>其他需要报告的事项<p>无</div><p>上一篇</p>", "总体情况/平稳/其他需要报告的事项/无")]
    public void A_page_becomes_blocks_in_reading_order(string page, string blocks) =>
        Assert.Equal(blocks, string.Join('/', HtmlPage.Read(page, new()).Blocks.Select(Text)));

    [Fact]
    public void Cells_know_their_line_table_row_and_cell()
    {
        Grid grid = HtmlPage.Read("<p>一</p>\n<table><tr><td>1</td></tr>\n<tr><td>2</td><td>3</td></tr></table>",
            new()).Blocks.OfType<Grid>().Single();
        Assert.Equal(new() { Line = 3, Table = 1, Row = 2, Cell = 2 }, grid.Rows[1].Cells[1].Place);
    }

    [Fact]
    public void The_head_tells_title_source_and_day()
    {
        const string Page =
            "<head><title>一 - 网站</title><meta name=PubDate content='2024-01-09 10:00'><meta name=contentsource content=办公室></head>";
        Assert.Equal(new("一 - 网站", "办公室", new(2024, 1, 9)), HtmlPage.Read(Page, new()).Head);
        Assert.Equal("二", HtmlPage.Read(Page + "<meta name=ArticleTitle content=二>", new()).Head.Title);
    }

    private static string Text(ContentBlock block) => block switch
    {
        Paragraph line => line.Text,
        Grid grid => $"[{string.Join('|', grid.Rows.Select(r => string.Join(' ', r.Cells.Select(Text))))}]",
        _ => block.GetType().Name.ToUpperInvariant(),
    };

    private static string Text(GridCell cell) => cell.Covered ? $"({cell.Text})" : cell.Text.Replace('\n', '~');
}
