using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.PlainText;
using GovInfoDisclosure.Documents.Recognition;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class NarrativeRecognizerTests
{
    [Fact]
    public void Paragraphs_are_parted_by_line_feeds() => Assert.Equal("甲。\n乙。", Read("甲。\n\n乙。").Text);

    [Fact]
    public void Lines_that_fill_the_page_go_on() => Assert.Equal(
        new string('甲', 30) + new string('乙', 10) + "。\n丙。", Read($"{new string('甲', 30)}\n{new string('乙', 10)}。\n丙。").Text);

    [Fact]
    public void Short_lines_are_paragraphs_of_their_own() => Assert.Equal("甲\n乙", Read("甲\n乙").Text);

    [Fact]
    public void A_sentence_goes_on_behind_a_page_break()
    {
        ContentBlock[] blocks = [.. TextMedium.Read("公开不及"), new PageBreak(), .. TextMedium.Read("时，已整改。")];
        Assert.Equal("公开不及时，已整改。", Read(blocks, divided: false).Text);
    }

    [Fact]
    public void A_heading_at_the_end_of_a_page_does_not_go_on_behind_it()
    {
        ContentBlock[] blocks = [.. TextMedium.Read("（三）政府信息管理"), new PageBreak(), .. TextMedium.Read("严格审核，已整改。")];
        NarrativePart part = Assert.Single(Read(blocks, divided: true).Parts);
        Assert.Equal(("（三）政府信息管理", "严格审核，已整改。"), (part.Heading, part.Text));
    }

    [Fact]
    public void A_finished_sentence_does_not_go_on_behind_a_page_break()
    {
        ContentBlock[] blocks = [.. TextMedium.Read("已整改。"), new PageBreak(), .. TextMedium.Read("下一步继续。")];
        Assert.Equal("已整改。\n下一步继续。", Read(blocks, divided: false).Text);
    }

    [Theory]
    [InlineData("（一）主动公开。全年215条。", "（一）主动公开", "全年215条。")]
    [InlineData("(一) 主动公开：全年215条。", "(一) 主动公开", "全年215条。")]
    [InlineData("（一）主动公开\n全年215条。", "（一）主动公开", "全年215条。")]
    [InlineData("（一）主动公开。\n全年215条。", "（一）主动公开。", "全年215条。")]
    [InlineData("（一）全年通过政府网站和新闻发布会等渠道主动公开各类政府信息共计二百一十五条，按期完成。", "（一）", "全年通过政府网站和新闻发布会等渠道主动公开各类政府信息共计二百一十五条，按期完成。")]
    public void A_part_has_a_heading_and_a_text(string text, string heading, string rest)
    {
        NarrativePart part = Assert.Single(Read(text).Parts);
        Assert.Equal((heading, rest), (part.Heading, part.Text));
    }

    [Fact]
    public void The_signature_behind_the_last_section_is_no_prose()
    {
        Narrative narrative = Read(TextMedium.Read("无。\n\n甲镇人民政府\n2025年1月5日"), divided: false, p => p is "甲镇人民政府" or "2025年1月5日");
        Assert.Equal("无。", narrative.Text);
    }

    [Fact]
    public void A_signature_is_no_wrapped_line()
    {
        string prose = new string('甲', 20) + "。";
        string agency = new string(' ', 40) + "乙镇人民政府";
        Narrative narrative = Read(TextMedium.Read($"{prose}\n{agency}\n2025年1月5日"), divided: false, p => p is "乙镇人民政府" or "2025年1月5日");
        Assert.Equal(prose, narrative.Text);
    }

    [Fact]
    public void Only_a_divided_section_has_parts()
    {
        Narrative narrative = Read(TextMedium.Read("（一）甲。乙。"), divided: false);
        Assert.Equal("（一）甲。乙。", narrative.Text);
        Assert.Empty(narrative.Parts);
    }

    [Fact]
    public void Tables_stay_as_lines() => Assert.Equal("见下：\n甲 | 1\n乙 | 2", Read("见下：\n| 甲 | 1 |\n|---|---|\n| 乙 | 2 |").Text);

    private static Narrative Read(string text) => Read(TextMedium.Read(text), divided: true);

    private static Narrative Read(IEnumerable<ContentBlock> blocks, bool divided, Predicate<string>? isSignature = null) =>
        NarrativeRecognizer.Read(blocks, "/overview", divided, isSignature ?? (_ => false)).Narrative;
}
