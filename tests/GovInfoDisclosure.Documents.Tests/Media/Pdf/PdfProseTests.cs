using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Pdf;

namespace GovInfoDisclosure.Documents.Tests.Media.Pdf;

public class PdfProseTests
{
    private const string Full = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十";

    [Fact]
    public void Lines_broken_by_the_page_width_are_one_paragraph_and_an_indented_one_begins_another() => Assert.Equal(
        [Full[..38] + Full + "三个字", Full[..38] + "完。"],
        Paragraphs(p =>
            p.Text(120, 700, Full[..38]).Text(100, 684, Full).Text(100, 668, "三个字").Text(120, 652, Full[..38]).Text(100, 636, "完。")));

    [Fact]
    public void A_sentence_that_ends_at_the_end_of_a_line_does_not_end_its_paragraph() => Assert.Equal(
        [Full[..37] + "。" + Full, "末段。"],
        Paragraphs(p => p.Text(120, 700, Full[..37] + "。").Text(100, 684, Full).Text(120, 668, "末段。")));

    [Fact]
    public void Paragraphs_without_indent_are_told_apart_by_the_space_between_them() => Assert.Equal(
        [Full + Full + "完。", Full + "完。"],
        Paragraphs(p => p.Text(100, 700, Full).Text(100, 684, Full).Text(100, 668, "完。").Text(100, 640, Full).Text(100, 624, "完。")));

    [Fact]
    public void A_title_cut_into_centred_lines_is_one_and_the_heading_below_it_another() => Assert.Equal(
        ["青石县人民政府2023年政府信息公开工作年度报告", "一、总体情况", Full[..38] + Full + "完。"],
        Paragraphs(p => p.Text(200, 700, "青石县人民政府2023年政", 20).Text(200, 668, "府信息公开工作年度报告", 20).Text(250, 636, "一、总体情况", 20)
            .Text(120, 600, Full[..38]).Text(100, 584, Full).Text(100, 568, "完。")));

    [Fact]
    public void A_paragraph_goes_on_over_the_page_behind_header_and_footer()
    {
        PdfSketch document = new PdfSketch()
            .Page(p => p.Text(250, 780, "政务公开").Text(120, 700, Full[..38]).Text(100, 684, Full).Text(280, 30, "- 1 -"))
            .Page(p => p.Text(250, 780, "政务公开").Text(100, 700, "尾。").Text(280, 30, "- 2 -"));
        ContentBlock[] blocks = [.. PdfMedium.Read(document.ToBytes(), new())];
        Assert.Equal(Full[..38] + Full + "尾。", Assert.Single(blocks.Cast<Paragraph>(), p => !p.InMargin).Text.Trim());
    }

    [Fact]
    public void A_row_of_figures_at_the_same_height_of_each_page_is_no_footer()
    {
        PdfSketch document = new PdfSketch().Page(p => p.Text(100, 700, "一").Text(100, 30, "1").Text(200, 30, "5").Text(300, 30, "7"))
            .Page(p => p.Text(100, 700, "二").Text(100, 30, "1").Text(200, 30, "5").Text(300, 30, "9"));
        Assert.DoesNotContain(PdfMedium.Read(document.ToBytes(), new()).Cast<Paragraph>(), p => p.InMargin);
    }

    [Fact]
    public void Letters_set_apart_to_fill_a_line_have_no_spaces_between_them_and_printed_spaces_stay()
    {
        Assert.Equal(["字字"], Paragraphs(p => p.Text(100, 700, "字").Text(117, 700, "字")));
        Assert.Equal(["字 字"], Paragraphs(p => p.Text(100, 700, "字 字")));
        Assert.Equal(["AB CD"], Paragraphs(p => p.Text(100, 700, "AB").Text(116, 700, "CD")));
    }

    [Fact]
    public void The_name_and_the_date_under_the_text_are_lines_of_their_own_at_the_right() => Assert.Equal(
        [Full + Full + "完。", "云溪区应急管理局", "2025年1月21日"],
        Paragraphs(p => p.Text(100, 700, Full).Text(100, 684, Full).Text(100, 668, "完。")
            .Text(420, 652, "云溪区应急管理局").Text(435, 636, "2025年1月21日")));

    [Fact]
    public void A_heading_below_a_line_that_fills_the_column_begins_its_own_paragraph() => Assert.Equal(
        [Full, "一、总体情况", Full, "完。"],
        Paragraphs(p => p.Text(100, 700, Full).Text(100, 684, "一、总体情况").Text(100, 668, Full).Text(120, 652, "完。")));

    [Theory]
    [InlineData(35, "8", "号）。")]
    [InlineData(30, "电话：", "0994-6539621")]
    [InlineData(21, "地址：", "https://example.gov.cn/zfxxgk")]
    public void A_line_that_ends_early_goes_on_with_what_has_no_room_on_it(int length, string end, string next) => Assert.Equal(
        [Full + Full + "完。", Full[..length] + end + next],
        Paragraphs(p => p.Text(100, 716, Full).Text(100, 700, Full).Text(100, 684, "完。")
            .Text(120, 668, Full[..length] + end).Text(100, 652, next)));

    [Fact]
    public void A_line_with_a_label_begins_a_paragraph_below_a_full_line() => Assert.Equal(
        ["联系方式：" + Full[..34], "下载地址：example", Full + Full],
        Paragraphs(p => p.Text(100, 700, "联系方式：" + Full[..34]).Text(100, 684, "下载地址：example").Text(100, 668, Full).Text(100, 652, Full)));

    private static string[] Paragraphs(Action<PageSketch> draw) =>
        [.. PdfMedium.Read(new PdfSketch().Page(draw).ToBytes(), new()).Cast<Paragraph>().Select(p => p.Text.Trim())];
}
