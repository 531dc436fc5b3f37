using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Pages;
using GovInfoDisclosure.Documents.Media.Pdf;
using static GovInfoDisclosure.Documents.Tests.Media.Pdf.PdfReading;

namespace GovInfoDisclosure.Documents.Tests.Media.Pdf;

public class PdfPagesTests
{
    private const string Report = "一、总体情况";

    public static TheoryData<string, string> Turned => new()
    {
        { "upright", "/MediaBox [0 0 600 800]" },
        { "turned by the page", "/MediaBox [0 0 600 800] /Rotate 90" },
        { "upside down", "/MediaBox [0 0 600 800] /Rotate 180" },
        { "cropped", "/MediaBox [0 0 600 800] /CropBox [50 50 550 750]" },
        { "cropped and turned", "/MediaBox [0 0 600 800] /CropBox [50 50 550 750] /Rotate 270" },
        { "a box that does not begin at 0", "/MediaBox [-20 -30 580 770]" },
    };

    [Theory]
    [MemberData(nameof(Turned))]
    public void The_text_of_a_page_reads_from_top_to_bottom_and_keeps_its_lines(string name, string particulars)
    {
        // The page is turned as it was laid: what is drawn upright is read upright, however the page is shown.
        PrintedPage page =
            Assert.Single(PdfReading.Pages(new PdfSketch()
                .Page(p => p.Text(100, 700, "上").Text(100, 600, "下").Line(90, 650, 300, 650), particulars)));
        TextLine[] lines = [.. TextLine.Of(page.Glyphs)];
        Assert.Equal(["上", "下"], lines.Select(l => l.Text));
        Ruling rule = Assert.Single(page.Horizontal);
        Assert.True(rule.At > lines[0].Baseline && rule.At < lines[1].Baseline, name);
        Assert.Equal(lines[0].Left - 10, rule.From, 0.5);
        Assert.InRange(lines[0].Left, 40, page.Width);
    }

    [Fact]
    public void Small_letters_on_a_huge_page_do_not_fill_memory_with_spaces()
    {
        PdfSketch document = new PdfSketch().Page(p => p.Text(900_000, 900_000, Report, 1), "/MediaBox [0 0 1000000 1000000]");
        Assert.InRange(Assert.IsType<Paragraph>(Assert.Single(PdfMedium.Read(document.ToBytes(), new()))).Text.Length, 1000, 3000);
    }

    [Fact]
    public void Text_that_reads_upwards_on_an_upright_page_is_turned()
    {
        PrintedPage page = Assert.Single(
            PdfReading.Pages(new PdfSketch().Page(p => p.TextUpwards(200, 100, "甲乙").TextUpwards(300, 100, "丙").Line(250, 90, 250, 300))));
        TextLine[] lines = [.. TextLine.Of(page.Glyphs)];
        Assert.Equal(["甲乙", "丙"], lines.Select(l => l.Text));
        Ruling rule = Assert.Single(page.Horizontal);
        Assert.True(rule.At > lines[0].Baseline && rule.At < lines[1].Baseline);
    }

    [Fact]
    public void What_lies_outside_of_the_crop_box_is_not_printed()
    {
        PrintedPage page = Assert.Single(
            PdfReading.Pages(new PdfSketch()
                .Page(p => p.Text(100, 700, "内").Text(10, 700, "外"), "/MediaBox [0 0 600 800] /CropBox [50 50 550 750]")));
        Assert.Equal("内", Assert.Single(page.Glyphs).Text);
    }

    [Fact]
    public void A_letter_that_begins_left_of_the_page_is_read() =>
        Assert.NotNull(Read(new PdfSketch().Page(p => p.Text(100, 700, Report).TextUpwards(5, 600, "旁", 60))).Report);

    [Fact]
    public void Letters_printed_twice_to_be_bold_count_once_and_repeated_digits_stay()
    {
        PrintedPage page = Assert.Single(PdfReading.Pages(new PdfSketch().Page(p => p.Text(100, 700, "粗 111").Text(100.3, 700, "粗 111"))));
        Assert.Equal("粗 111", Assert.Single(TextLine.Of(page.Glyphs)).Text);
    }

    [Fact]
    public void Radicals_are_read_as_the_characters_of_the_same_shape() =>
        Assert.Equal("一人⺀民长", string.Concat("⼀⼈⺀⺠⻓".Select(c => GlyphText.Of(c.ToString()))));

    [Fact]
    public void Watermarks_across_a_page_are_left_out() =>
        Assert.Equal("文", Assert.Single(Assert.Single(PdfReading.Pages(new PdfSketch()
            .Page(p => p.Text(100, 700, "文").Raw("BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm <6C345370> Tj ET")))).Glyphs).Text);

    [Fact]
    public void A_scanned_document_is_told_apart_from_an_empty_one()
    {
        Assert.Contains("OCR", Reason(new PdfSketch().Page(p => p.Picture(0, 0, 600, 800))), StringComparison.Ordinal);
        Assert.DoesNotContain("OCR", Reason(new PdfSketch().Page(p => p.Line(0, 0, 10, 10))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scanned_page_among_others_is_a_finding_with_its_page()
    {
        DocumentReadResult result = Read(new PdfSketch().Page(p => p.Text(100, 700, Report)).Page(p => p.Picture(0, 0, 600, 800)));
        Finding finding = Assert.Single(result.Findings, f => f.Rule.Id == "GID104" && f.Place?.Page is not null);
        Assert.Equal(2, finding.Place!.Page);
        Assert.NotNull(result.Report);
    }

    [Fact]
    public void Fonts_that_do_not_tell_their_characters_make_a_document_unreadable() =>
        Assert.Contains("font", Reason(new PdfSketch(namesCharacters: false).Page(p => p.Text(100, 700, Report))),
            StringComparison.Ordinal);

    [Fact]
    public void Some_letters_without_characters_are_a_finding_with_their_page()
    {
        DocumentReadResult result =
            Read(new PdfSketch().Page(p => p.Text(100, 700, Report).Text(100, 600, "各项任务按期完成。").Text(100, 500, "\uE001\uE002\u0013")));
        Assert.Equal(1,
            Assert.Single(result.Findings, f => f.Message(Language.English).Contains("font", StringComparison.Ordinal)).Place!.Page);
    }

    [Fact]
    public void Objects_in_a_stream_are_read() =>
        Assert.NotNull(DocumentReader.Read(new PdfSketch().Page(p => p.Text(100, 700, Report)).ToBytes(inStream: true)).Report);

    [Fact]
    public void Forms_are_printed_where_they_are_named()
    {
        PdfSketch document = new PdfSketch().Page(p => p.Text(100, 700, "一").Raw("/A Do 1 0 0 1 0 -100 cm /A Do"))
            .Form("A", p => p.Text(100, 600, "二").Raw("/B Do")).Form("B", p => p.Text(100, 500, "三"));
        Assert.Equal("一二三二三", string.Concat(Assert.Single(PdfReading.Pages(document)).Glyphs.Select(g => g.Text)));
    }
}
