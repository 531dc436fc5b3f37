using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media;
using static GovInfoDisclosure.Documents.Tests.Media.OpenDocument.OdfSketch;

namespace GovInfoDisclosure.Documents.Tests.Media.OpenDocument;

public class OdfTextTests
{
    private const string Cells = "<table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:t"
        + "able-cell>";

    [Fact]
    public void A_package_reads_like_a_file_of_XML()
    {
        string body = $"<text:p>一、总体情况</text:p><table:table><table:table-row>{Cells}</table:table-row></table:table>";
        Assert.Equal(["一、总体情况", "1|2"], Lines(Text(body)));
        Assert.Equal(["一、总体情况", "1|2"], Lines(Package(body)));
    }

    [Theory]
    [InlineData("<text:p>a <text:span>b</text:span>\n  c</text:p>", "a b c")]
    [InlineData("<text:p>1<text:s text:c=\"3\"/>2<text:tab/>3</text:p>", "1   2\t3")]
    [InlineData("<text:p>见<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p></text:note-body></te"
        + "xt:note>表</text:p>",
        "见¹表")]
    [InlineData("<text:p><text:ruby><text:ruby-base>字</text:ruby-base><text:ruby-text>zi</text:ruby-text></text:ruby></text:p>", "字")]
    [InlineData("<text:p>a<text:hidden-text text:is-hidden=\"true\">b</text:hidden-text></text:p>", "a")]
    [InlineData("<text:section><text:p>a</text:p></text:section><text:section text:display=\"none\"><text:p>b</text:p></text:section>",
        "a")]
    [InlineData("<text:p><loext:content-control loext:showing-place-holder=\"true\">输入</loext:content-control>a</text:p>", "a")]
    [InlineData("<text:p>a<text:hidden-paragraph text:is-hidden=\"true\"/></text:p>", "a")]
    [InlineData("<text:p><text:drop-down><text:label text:value=\"x\"/>选</text:drop-down></text:p>", "选")]
    public void A_paragraph_reads_as_it_prints(string body, string line) => Assert.Equal([line], Lines(Text(body)));

    [Fact]
    public void A_line_break_begins_a_line_without_blanks() =>
        Assert.Equal(["1", "2"], Lines(Text("<text:p>1<text:line-break/> 2</text:p>")));

    [Fact]
    public void What_does_not_belong_to_a_figure_is_an_aside()
    {
        string styles = Style("s", "style:text-line-through-style=\"solid\"") + Style("n", "style:text-position=\"super 58%\"")
            + Style("w", "fo:color=\"#FFFFFF\"") + Style("h", "text:display=\"none\"") + Style("z", "fo:font-size=\"1pt\"");
        string cell = string.Concat("snwhz".Select(s =>
            $"<table:table-cell><text:p>12<text:span text:style-name=\"{s}\">3</text:span></text:p></table:table-cell>"));

        Grid grid = MediumReader.Read(Text($"<table:table><table:table-row>{cell}</table:table-row></table:table>", styles), new())
            .Blocks.OfType<Grid>().Single();

        Assert.Equal(["12", "12", "12", "12", "12"], grid.Rows[0].Cells.Select(c => c.Text));
        Assert.Equal([Asides.StruckOut, Asides.NoteMark, Asides.Invisible, Asides.None, Asides.Invisible],
            grid.Rows[0].Cells.Select(c => c.Asides));
    }

    [Fact]
    public void Cells_reach_over_rows_and_columns_and_repeat()
    {
        const string Table = """
            <table:table><table:table-header-rows><table:table-row>
            <table:table-cell table:number-rows-spanned="2" table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell>
            <table:covered-table-cell/><table:table-cell table:number-columns-repeated="2"><text:p>0</text:p></table:table-cell>
            </table:table-row></table:table-header-rows><table:table-row table:visibility="collapse"><table:table-cell/></table:table-row>
            <table:table-row><table:covered-table-cell table:number-columns-repeated="2"/>
            <table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell/></table:table-row></table:table>
            """;
        Assert.Equal(["a|(a)|0|0", "(a)|(a)|1|"], Lines(Text(Table)));
        Assert.Equal(["a|(a)|0|0", "(a)|(a)|1|"], Lines(Text("<text:p><draw:custom-shape>"
            + Table.Replace("<table:", "<loext:", StringComparison.Ordinal).Replace("</table:", "</loext:", StringComparison.Ordinal)
            + "</draw:custom-shape></text:p>")).Where(l => l.Length > 0));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(50, false)]
    public void Covered_cells_that_repeat_count_each_time_though_nothing_covers_them(int rows, bool isRead)
    {
        string row = "<table:table-row table:number-rows-repeated=\"100\">"
            + "<table:covered-table-cell table:number-columns-repeated=\"256\"/></table:table-row>";
        string table = $"<table:table>{string.Concat(Enumerable.Repeat(row, rows))}</table:table>";
        Assert.Equal(isRead, DocumentReader.Read(Text($"<text:p>一、总体情况</text:p>{table}")).Report is not null);
    }

    [Fact]
    public void Lists_and_headings_print_their_numbers()
    {
        const string Levels = """
            <text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>
            <text:list-level-style-number text:level="2" style:num-format="1" style:num-prefix="(" style:num-suffix=")"/>
            """;
        const string Body = """
            <text:list text:style-name="L"><text:list-item><text:p>总体</text:p><text:p>续</text:p>
            <text:list><text:list-item><text:p>甲</text:p></text:list-item><text:list-item><text:p>乙</text:p></text:list-item></text:list>
            </text:list-item></text:list><text:list text:style-name="L" text:continue-numbering="true"><text:list-item><text:p>主动</text:p>
            </text:list-item></text:list><text:list text:style-name="L">
            <text:list-item text:start-value="5"><text:p>问题</text:p></text:list-item>
            <text:list-header><text:p>无号</text:p></text:list-header></text:list>
            """;
        Assert.Equal(["一、总体", "续", "(1)甲", "(2)乙", "二、主动", "五、问题", "无号"],
            Lines(Text(Body, $"<text:list-style style:name=\"L\">{Levels}</text:list-style>")));
        Assert.Equal(["一、总体", "(1)甲", "二、主动"], Lines(Text("<text:h text:outline-level=\"1\">总体</text:h>"
            + "<text:h text:outline-level=\"2\">甲</text:h><text:h text:outline-level=\"1\">主动</text:h>",
            $"<text:outline-style>{Levels}</text:outline-style>")));
    }

    [Theory]
    [InlineData("1", 1, "1.a/1.1.b/1.2.b")]
    [InlineData("a", 1, "a.a/a.a.b/a.b.b")]
    [InlineData("A", 2, "B.a/B.A.b/B.B.b")]
    [InlineData("i", 4, "iv.a/iv.i.b/iv.ii.b")]
    [InlineData("I", 1, "I.a/I.I.b/I.II.b")]
    [InlineData("壹, 贰, 叁, ...", 1, "壹.a/壹.壹.b/壹.贰.b")]
    [InlineData("甲, 乙, 丙, ...", 1, "甲.a/甲.甲.b/甲.乙.b")]
    [InlineData("", 1, "a/b/b")]
    public void Numbers_are_in_the_format_of_their_level_and_may_have_those_above_before_them(string format, int start, string lines)
    {
        string levels = string.Concat(Enumerable.Range(1, 2).Select(i =>
            $"<text:list-level-style-number text:level=\"{i}\" style:num-format=\"{format}\" style:num-suffix=\".\" "
                + $"text:display-levels=\"{i}\" text:start-value=\"{(i == 1 ? start : 1)}\"/>"));
        const string Body = """
            <text:list text:style-name="L"><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item>
            <text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item></text:list>
            """;
        Assert.Equal(lines, string.Join('/', Lines(Text(Body, $"<text:list-style style:name=\"L\">{levels}</text:list-style>"))));
    }

    [Fact]
    public void Deleted_text_is_left_out_wherever_it_is()
    {
        const string Body = """
            <text:tracked-changes><text:changed-region text:id="d"><text:deletion><text:p>旧</text:p></text:deletion></text:changed-region>
            <text:changed-region text:id="i"><text:insertion/></text:changed-region></text:tracked-changes>
            <text:p>1<text:change-start text:change-id="d"/>7<text:change-end text:change-id="d"/><text:change-start
            text:change-id="i"/>2<text:change-end
            text:change-id="i"/></text:p>
            """;
        Assert.Equal(["12"], Lines(Text(Body)));
        Assert.Equal(["1", "2"], Lines(Text(Body[..Body.IndexOf("<text:p>1", StringComparison.Ordinal)]
            + "<text:p>1</text:p><text:change-start text:change-id=\"d\"/><text:p>7</text:p><text:change-end text:change-id=\"d\"/>"
            + "<text:p>2</text:p>")).Where(l => l.Length > 0));
    }

    [Fact]
    public void Fields_of_forms_and_text_boxes_are_read()
    {
        const string Body = """
            <office:forms><form:form><form:text form:id="c1" form:current-value="46"/></form:form></office:forms>
            <text:p><draw:control draw:control="c1"/></text:p>
            <text:p><draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame></text:p>
            """;
        Assert.Equal(["46", "", "框"], Lines(Text(Body)));
    }

    [Theory]
    [InlineData("<draw:image/>", null)]
    [InlineData("<draw:object/>", null)]
    [InlineData("<draw:object-ole/>", null)]
    [InlineData("<draw:frame><draw:object/><draw:image/></draw:frame>", null)]
    [InlineData("<draw:control draw:control=\"none\"/>", null)]
    [InlineData("<draw:text-box><text:p>7</text:p></draw:text-box>", "7")]
    [InlineData("<draw:custom-shape><text:p>7</text:p></draw:custom-shape>", "7")]
    [InlineData("<draw:frame><draw:text-box><text:p>7</text:p></draw:text-box></draw:frame>", "7")]
    [InlineData("<draw:a><draw:frame><draw:text-box><text:p>7</text:p></draw:text-box></draw:frame></draw:a>", "7")]
    [InlineData("<draw:g><draw:custom-shape><text:p>7</text:p></draw:custom-shape></draw:g>", "7")]
    [InlineData("<draw:line/>", "")]
    public void A_cell_has_the_text_of_its_shapes_or_is_known_to_have_a_picture_or_control(string shape, string? text)
    {
        string cell = $"<table:table-cell><text:p>{shape}</text:p></table:table-cell>";
        GridCell read = MediumReader.Read(Text($"<table:table><table:table-row>{cell}{Cells}</table:table-row></table:table>"), new())
            .Blocks.OfType<Grid>().Single().Rows[0].Cells[0];
        Assert.Equal((text ?? "", text is null), (read.Text, read.Failure?.Chinese.Contains("图片或控件", StringComparison.Ordinal) == true));
    }

    [Fact]
    public void A_formula_without_a_value_is_a_finding()
    {
        string table = $"<table:table><table:table-row>{Cells}<table:table-cell table:formula=\"=1\"/></table:table-row></table:table>";
        GridCell cell = MediumReader.Read(Text(table), new()).Blocks.OfType<Grid>().Single().Rows[0].Cells[2];
        Assert.Contains("F9", cell.Failure?.Chinese);
    }

    [Theory]
    [InlineData("<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry><m:encryption-data/></m:file"
        + "-entry></m:manifest>",
        "去除密码")]
    [InlineData("<m:manifest", "已损坏")]
    public void A_package_with_a_password_or_damage_is_named(string manifest, string reason) =>
        Assert.Contains(reason, Refusal(Package("<text:p>一、总体情况</text:p>", ("META-INF/manifest.xml", manifest))));

    [Fact]
    public void Drawings_are_named() => Assert.Contains("演示", Refusal(System.Text.Encoding.UTF8.GetBytes(
        "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><office:body><office:presentation/></offic"
            + "e:body></office:document>")));

    private static string Refusal(byte[] file) => Assert.Single(DocumentReader.Read(file).Findings).Message(Language.Chinese);
}
