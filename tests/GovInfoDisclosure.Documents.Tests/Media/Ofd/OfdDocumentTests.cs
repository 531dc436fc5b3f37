using GovInfoDisclosure.Documents.Content;
using static GovInfoDisclosure.Documents.Tests.Media.Ofd.OfdReading;

namespace GovInfoDisclosure.Documents.Tests.Media.Ofd;

/// <summary>Which parts of an OFD file are its pages, and what is printed on them.</summary>
public class OfdDocumentTests
{
    private const string Report = "一、总体情况";
    private const string Document = "Doc_0/Document.xml";

    [Fact]
    public void Pages_are_read_in_the_order_of_the_document()
    {
        OfdSketch sketch = new OfdSketch().Page(p => p.Text(20, 50, "甲")).Page(p => p.Text(20, 50, "乙"));
        string document = sketch.Parts()[Document];
        Assert.Equal(["甲", "乙"], Lines(sketch));
        Assert.Equal(["乙", "甲"], Lines(sketch.Part(Document, document.Replace("Page_0", "Page_9", StringComparison.Ordinal)
            .Replace("Page_1", "Page_0", StringComparison.Ordinal).Replace("Page_9", "Page_1", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("Pages/Page_0/Content.xml")]
    [InlineData("/Doc_0/Pages/Page_0/Content.xml")]
    [InlineData("Doc_0/Pages/Page_0/Content.xml")]
    [InlineData("./Pages/../Pages/Page_0/Content.xml")]
    [InlineData("../../Doc_0/Pages\\page_0/Content.xml")]
    [InlineData(" \n Pages/Page_0/Content.xml ")]
    public void Locations_count_from_the_part_or_from_the_root(string location)
    {
        OfdSketch sketch = new OfdSketch().Page(p => p.Text(20, 50, "甲"));
        string document = sketch.Parts()[Document];
        Assert.Equal(["甲"],
            Lines(sketch.Part(Document, document.Replace("\"Pages/Page_0/Content.xml", $"\"{location}", StringComparison.Ordinal))));
    }

    [Fact]
    public void Templates_are_printed_on_the_pages_that_name_them()
    {
        OfdSketch sketch = new OfdSketch().Template(p => p.Bar(20, 40, 90, 20, "0 0 200")).Template(p => p.Text(20, 70, "脚"))
            .Page(p => p.Text(20, 50, "白", 4, "", "<ofd:FillColor Value='255 255 255'/>"),
                "<ofd:Template TemplateID='t1' ZOrder='Background'/><ofd:Template TemplateID='t2' ZOrder='Foreground'/>")
            .Page(p => p.Text(20, 50, "白", 4, "", "<ofd:FillColor Value='255 255 255'/>"),
                "<ofd:Template TemplateID='t1' ZOrder='Foreground'/>");
        Assert.Equal(["白", "脚"], Lines(sketch));
    }

    [Theory]
    [InlineData("", "0 0 210 297", "甲")]
    [InlineData("", "0 0 100 297", "")]
    [InlineData("<ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area>", "0 0 100 297", "甲")]
    [InlineData("<ofd:Area><ofd:PhysicalBox>50 50 100 297</ofd:PhysicalBox></ofd:Area>", "0 0 210 297", "")]
    [InlineData("<ofd:Area><ofd:PhysicalBox>x</ofd:PhysicalBox></ofd:Area>", "0 0 -9 0", "甲")]
    public void What_is_outside_of_the_page_is_not_printed(string area, string usual, string seen)
    {
        OfdSketch sketch = new OfdSketch().Page(p => p.Text(20, 40, "文").Text(150, 40, "甲"), area);
        string document = sketch.Parts()[Document];
        Assert.Equal("文" + seen, string.Concat(Lines(sketch.Part(Document,
            document.Replace("0 0 210 297", usual, StringComparison.Ordinal)))).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Groups_are_printed_where_they_are_placed_and_may_have_others_in_them() => Assert.Equal(["一", "二", "三"],
        Lines(new OfdSketch().Page(p => p.Text(20, 50, "一").Raw("<ofd:CompositeObject ResourceID='a' Boundary='20 60 100 100'/>"))
            .Group("a", p => p.Text(0, 5, "二")
                .Raw("<ofd:PageBlock><ofd:CompositeObject ResourceID='b' CTM='1 0 0 1 0 10'/></ofd:PageBlock>"))
            .Group("b", p => p.Text(0, 5, "三"))));

    [Fact]
    public void Resources_of_a_page_are_its_own()
    {
        OfdSketch sketch = new OfdSketch()
            .Page(p => p.Text(20, 50, "甲").Raw("<ofd:CompositeObject ResourceID='a'/>"), "<ofd:PageRes>Res.xml</ofd:PageRes>")
            .Page(p => p.Raw("<ofd:CompositeObject ResourceID='a'/>"))
            .Part("Doc_0/Pages/Page_0/Res.xml", "<Res><CompositeGraphicUnits><CompositeGraphicUnit ID='a'><Content>"
                + "<TextObject Size='4'><TextCode X='24' Y='50'>乙</TextCode></TextObject></Content></CompositeGraphicUnit>"
                + "</CompositeGraphicUnits></Res>");
        Assert.Equal(["甲乙"], Lines(sketch));
        Assert.Equal(2, Assert.Single(Blocks(sketch).OfType<Unread>()).Place.Page);
    }

    [Theory]
    [InlineData("Path", "甲 7")]
    [InlineData("Watermark", "甲")]
    [InlineData("Stamp", "甲")]
    public void Notes_on_a_page_are_read_but_for_seals_and_watermarks(string type, string line) => Assert.Equal([line],
        Lines(new OfdSketch().Page(p => p.Text(20, 50, "甲")).Note(0, type, p => p.Text(20, 30, "7"))));

    [Fact]
    public void A_file_may_have_several_documents_and_earlier_versions_of_one()
    {
        OfdSketch sketch = new OfdSketch().Page(p => p.Text(20, 50, "新"));
        Dictionary<string, string> parts = sketch.Parts();
        sketch.Part("Doc_1/Document.xml", parts[Document].Replace("Pages/Page_0", "/Old", StringComparison.Ordinal))
            .Part("Old/Content.xml", parts["Doc_0/Pages/Page_0/Content.xml"].Replace("新", "旧", StringComparison.Ordinal))
            .Part("Doc_1/Versions/V2.xml", "<DocVersion><DocRoot>/Doc_0/Document.xml</DocRoot></DocVersion>");
        const string Old = "<DocBody><DocRoot>Doc_1/Document.xml</DocRoot>{0}</DocBody>";
        const string Versions = "<Versions><Version Current='false' BaseLoc='x'/>"
            + "<Version Current='true' BaseLoc='Doc_1/Versions/V2.xml'/></Versions>";
        Assert.Equal(["旧"], Lines(sketch.Part("OFD.xml", $"<OFD>{string.Format(null, Old, "")}</OFD>")));
        Assert.Equal(["新"], Lines(sketch.Part("OFD.xml", $"<OFD>{string.Format(null, Old, Versions)}</OFD>")));
        Assert.Equal(["旧", "新"], Lines(sketch.Part("OFD.xml",
            $"<OFD>{string.Format(null, Old, "")}<DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>")));
    }

    [Fact]
    public void Attachments_are_not_opened() => Assert.Equal(["甲"], Lines(new OfdSketch().Page(p => p.Text(20, 50, "甲"))
        .Part("Doc_0/Attachs/Attachments.xml", "<Attachments><Attachment><FileLoc>a.xml</FileLoc></Attachment></Attachments>")
        .Part("Doc_0/Attachs/a.xml", "<x")));

    [Fact]
    public void A_scan_is_named_and_so_is_a_scanned_page_among_others()
    {
        Assert.Contains("OCR", Reason(new OfdSketch().Page(p => p.Picture(0, 0, 210, 297))), StringComparison.Ordinal);
        Assert.Contains("OCR",
            Reason(new OfdSketch().Page(p => p.Raw("<ofd:ImageObject CTM='210 0 0 297 0 0'/>"))), StringComparison.Ordinal);
        Assert.DoesNotContain("OCR", Reason(new OfdSketch().Page(p => p.Line(0, 0, 10, 10))), StringComparison.Ordinal);
        DocumentReadResult result = Read(new OfdSketch().Page(p => p.Text(20, 50, Report)).Page(p => p.Picture(0, 0, 210, 297)));
        Assert.Equal(2, Assert.Single(result.Findings, f => f.Rule.Id == "GID104" && f.Place?.Page is not null).Place!.Page);
    }

    [Theory]
    [InlineData("Doc_0/Pages/Page_1/Content.xml", "<Page><Content>")]
    [InlineData("Doc_0/Pages/Page_1/Content.xml", "")]
    [InlineData("Doc_0/Tpls/Tpl_0/Content.xml", "x")]
    public void A_page_that_is_not_whole_is_a_finding_with_its_page(string part, string text)
    {
        OfdSketch sketch = new OfdSketch().Template(p => p.Text(20, 70, "模")).Page(p => p.Text(20, 50, Report))
            .Page(p => p.Text(20, 50, "乙"), "<ofd:Template TemplateID='t1'/>").Part(part, text);
        Assert.Equal(2, Assert.Single(Blocks(sketch).OfType<Unread>()).Place.Page);
    }

    [Fact]
    public void A_page_that_does_not_say_which_template_it_has_is_not_whole()
    {
        OfdSketch sketch = new OfdSketch().Template(p => p.Text(20, 70, "模")).Page(p => p.Text(20, 50, Report), "<ofd:Template/>");
        sketch.Part(Document, sketch.Parts()[Document].Replace(" ID=\"t1\"", "", StringComparison.Ordinal));
        Assert.Equal([Report], Lines(sketch));
        Assert.Equal(1, Assert.Single(Blocks(sketch).OfType<Unread>()).Place.Page);
    }

    [Theory]
    [InlineData("OFD.xml", "<OFD")]
    [InlineData("OFD.xml", "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><OFD>&a;</OFD>")]
    [InlineData("OFD.xml", "<OFD><DocBody><DocRoot>missing.xml</DocRoot></DocBody></OFD>")]
    [InlineData("OFD.xml", "<OFD><DocBody/></OFD>")]
    [InlineData(Document, "")]
    [InlineData("Doc_0/Pages/Page_0/Content.xml", "x")]
    public void A_damaged_file_is_named(string part, string text) => Assert.Contains("OFD file is damaged",
        Reason(new OfdSketch().Page(p => p.Text(20, 50, "甲")).Part(part, text)), StringComparison.Ordinal);

    [Fact]
    public void An_encrypted_file_is_named() => Assert.Contains("encrypted",
        Reason(new OfdSketch().Page(p => p.Text(20, 50, "甲")).Part("Encryptions.xml", "<x/>")), StringComparison.Ordinal);
}
