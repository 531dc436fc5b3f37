using System.Text;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Html;

namespace GovInfoDisclosure.Documents.Tests.Media.Html;

public class HtmlPageTests
{
    [Theory]
    [InlineData("[v-cloak]{display:none}", 1)]
    [InlineData("body{opacity:0}", 1)]
    [InlineData("p{display:none}", 1)]
    public void A_page_that_hides_all_its_tables_waits_for_a_script(string style, int tables)
    {
        string page = $"<html><head><style>{style}</style></head><body><div v-cloak>"
            + "<table><tr><td>行政许可</td><td>12</td></tr></table></div></body>";
        Assert.Equal(tables, HtmlPage.Read(page, new Work()).Blocks.Count(b => b is Grid));
    }

    [Fact]
    public void A_hidden_table_beside_one_that_is_shown_stays_hidden() => Assert.Single(HtmlPage.Read(
        "<html><head><style>.old{display:none}</style></head><body><table><tr><td>1</td></tr></table>"
            + "<table class=old><tr><td>2</td></tr></table></body>", new Work()).Blocks.OfType<Grid>());

    [Theory]
    [InlineData("style='visibility: hidden; opacity: 0'", "", "[行政许可 12]")]
    [InlineData("style='display:none'", "", "[行政许可 12]")]
    [InlineData("hidden", "", "[行政许可 12]")]
    [InlineData("hidden", "<p>一、总体情况</p>", "")]
    [InlineData("hidden", "<table><tr><td>1</table>", "[1]")]
    public void What_hides_all_tables_inline_waits_for_a_script_where_no_title_is_seen(string hiding, string beside, string tables) =>
        Assert.Equal(tables, string.Concat(HtmlPage.Read(
            $"<body>{beside}<div {hiding}><table><tr><td>行政许可</td><td>12</td></tr></table><div hidden><table><tr><td>5</table></div></div>",
            new Work()).Blocks.OfType<Grid>().Where(g => g.Rows.Any(r => r.Cells.Any(c => c.Text.Length > 0)))
            .Select(g => "[" + string.Join('|', g.Rows.Select(r => string.Join(' ', r.Cells.Select(c => c.Text)))) + "]")));

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
    [InlineData(
        "<div role=table><div role='row'><div role=cell aria-colspan=2>1</div><div>2</div></div>"
        + "<div role=row><span>3</span><span>4</span><span>5</span></div></div>", "[1 (1) 2|3 4 5]")]
    [InlineData("<div style='display:table-row'>一</div>二<div style='display:table-row'>三</div><div style='display:table-row-group'>四</div>",
        "[一]/二/[三]/四")]
    [InlineData("<div style='display:table-row'><p>一</p><div><p style='display:table-row'><b>1</b><b>2</b></div></div>", "一/[1 2]")]
    [InlineData("<div><p>一、总体情况<p>平稳<p>二、主动公开政府信息情况<p>无</div><p>上一篇</p>", "一、总体情况/平稳/二、主动公开政府信息情况/无")]
    [InlineData("<div><p>总体情况<p>平稳<p>其他需要报告的事项<p>无</div><p>上一篇</p>", "总体情况/平稳/其他需要报告的事项/无")]
    [InlineData(
        "<table><tr><td><input value=1><td><input type=hidden value=2><input type=password value=3>4<td><textarea>5</textarea>", "[1 4 5]")]
    [InlineData("<table><tr><td><select><option value=''>?<option selected>1</select><td><select><option>2<option>3</select>", "[1 2]")]
    [InlineData("<table><tr><td><input type=radio name=a>1<input type=radio name=a checked>2<td><input type=checkbox>3", "[2 3]")]
    [InlineData("<table><tr><td><input value=1><input value=2><td><input value=3>4<td><input value=5> 件", "[1；2 3；4 5 件]")]
    [InlineData("<table><tr><td><input type=reset value=1><input type=submit value=2>3<td><select multiple><option>4</select>5", "[3 5]")]
    [InlineData("<table><tr><td><input type=radio name=a><span>1</span><input type=radio name=a checked><label>2</label><td>3", "[2 3]")]
    [InlineData("<dl><dt>一<dd>二</dl>", "一/二")]
    [InlineData("<figure>一<figcaption>二</figcaption>三</figure>", "一/二/三")]
    [InlineData("<table><tr><td>1<a href='/#top'>2</a><td>3<i style='bottom:-3px;position:relative;font-size:8px'>4</i>", "[12 3]")]
    [InlineData("<input name=keyword value=一><select><option>二</select><textarea>三\n四</textarea>", "三/四")]
    [InlineData("<style>.a{display:none}</style><table><tr><td class=a>1<td>2<b class=a>3</b>", "[2]")]
    [InlineData("<style>#a{display:block}p{display:none}.b{display:none!important}</style><p id=a>一<p>二<i id=a class=b>三</i>", "一")]
    [InlineData("<style>@media print{p{display:none}}@media screen{b{display:none}}</style><p>一<b>二</b>", "一")]
    [InlineData("<style>div>i{display:none}td b i{display:none}</style><div><b><i>一</i></b><i>二</i></div>", "一")]
    [InlineData("<style>td:nth-child(2){display:none}td:last-child{display:none}</style><table><tr><td>1<td>2<td>3<td>4", "[1 3]")]
    [InlineData(
        "<table><tr><td style='visibility:hidden'>1<td>2<i style='visibility:hidden'>3</i>4<td>5<i style='font-size:0'>6</i>7",
        "[ 2 4 57]")]
    [InlineData(
        "<p style='font-size:0'>一<b style='font-size:9pt'>二</b></p><i style='color:white'>三<b style='background:#00f'>四</b></i>", "二/四")]
    [InlineData("<link rel=stylesheet href=a><p style='color:white'>一<i style='color:transparent'>二</i><i style='opacity:0'>三</i>", "一")]
    [InlineData("<table><tr><td>1<sup>2</sup><td>3<a href='#n'>4</a><td><a href='#n'>5</a><td>6<sup>.50</sup>", "[1 3 5 6.50]")]
    [InlineData(
        "<table><tr><td>1<i style='vertical-align:super'>2</i><td>3<i style='top:-3px;position:relative;font-size:8px'>4</i>", "[1 3]")]
    [InlineData("<table><tr><td>1<del>2</del><td><s>3</s>4<td style='text-decoration:line-through'>5<b>6</b>", "[1 4 ]")]
    [InlineData("<p>共46<sup>1</sup>件，占地9m<sup>2</sup>，<s>12</s>13件", "共46¹件，占地9m²，13件")]
    public void A_page_becomes_blocks_in_reading_order(string page, string blocks) =>
        Assert.Equal(blocks, string.Join('/', HtmlPage.Read(page, new()).Blocks.Select(Text)));

    [Theory]
    [InlineData("<sup>2</sup>", "12²", Asides.NoteMark)]
    [InlineData("<del>2</del>", "12 2", Asides.StruckOut)]
    [InlineData("<i style='display:none'>2</i>", "12", Asides.None)]
    public void What_does_not_belong_to_a_figure_is_kept_as_printed(string beside, string printed, object asides)
    {
        Grid grid = HtmlPage.Read($"<table><tr><td>12{beside}</table>", new()).Blocks.OfType<Grid>().Single();
        GridCell cell = grid.Rows[0].Cells[0];
        Assert.Equal(("12", printed, (Asides)asides), (cell.Text, cell.Printed, cell.Asides));
    }

    [Fact]
    public void Cells_know_their_line_table_row_and_cell()
    {
        Grid grid = HtmlPage.Read("<p>一</p>\n<table><tr><td>1</td></tr>\n<tr><td>2</td><td>3</td></tr></table>",
            new()).Blocks.OfType<Grid>().Single();
        Assert.Equal(new() { Line = 3, Table = 1, Row = 2, Cell = 2 }, grid.Rows[1].Cells[1].Place);
    }

    [Fact]
    public void Lines_of_a_field_are_where_the_field_is_and_the_line_before_it_where_it_begins() => Assert.Equal(
        [1, 3, 3],
        HtmlPage.Read("<p>一\n\n<textarea>二\n三\n四</textarea></p>", new()).Blocks.OfType<Paragraph>().Select(p => p.Place.Line!.Value));

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
