using GovInfoDisclosure.Documents.Tests.Media.Ofd;
using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>OFD files that print very much, print parts that print themselves, or name parts that are not there.</summary>
internal static class OfdObjects
{
    private const string Document = "Doc_0/Document.xml";

    private static readonly string Letters = new OfdPageSketch().Text(20, 70, Times(30, "甲")).Objects;

    public static Kind Kind => new("objects of OFD", new()
    {
        ["a template of 5,000 letters × 2,000 pages"] = () => Pages(2_000, "<ofd:Template TemplateID='t1'/>")
            .Template(p => p.Raw(Times(170, Letters))).ToBytes(),
        ["2,000 templates × 100 pages"] = () => Pages(100, Times(2_000, "<ofd:Template TemplateID='t1'/>"))
            .Template(p => p.Raw(Letters)).ToBytes(),
        ["100,000 pages of one part"] = () => Changed("<ofd:Pages>",
            "<ofd:Pages>" + Times(100_000, "<ofd:Page ID='p' BaseLoc='Pages/Page_0/Content.xml'/>")),
        ["100,000 pages that are not there"] = () => Changed("<ofd:Pages>",
            "<ofd:Pages>" + Times(100_000, "<ofd:Page ID='p' BaseLoc='../../../../etc/passwd'/>")),
        ["blocks within each other"] = () => Page(Times(200, "<ofd:PageBlock>") + Letters + Times(200, "</ofd:PageBlock>")),
        ["100,000 blocks within each other"] = () => Page(Times(100_000, "<ofd:PageBlock>")),
        ["a group that prints itself"] = () => Groups(1, 1, _ => 0),
        ["two groups that print each other ten times"] = () => Groups(2, 10, i => 1 - i),
        ["groups that print the next ten times"] = () => Groups(12, 10, i => i + 1),
        ["a group of 5,000 letters printed 10,000 times"] = () => new OfdSketch()
            .Page(p => p.Raw(Times(10_000, Print(0)))).Group("0", p => p.Raw(Times(170, Letters))).ToBytes(),
        ["steps of a thousand million"] = () => Page($"<ofd:TextObject Size='4'><ofd:TextCode X='1' Y='9' "
            + $"DeltaX='g 1000000000 1 g 1000000000 2' DeltaY='g 2147483648 0'>{Times(10_000, "甲")}</ofd:TextCode></ofd:TextObject>"),
        ["a million runs of no steps"] = () => Page($"<ofd:TextObject Size='4'><ofd:TextCode X='1' Y='9' "
            + $"DeltaX='{Times(900_000, "g 0 1 ")}'>甲乙</ofd:TextCode></ofd:TextObject>"),
        ["a million letters"] = () => Page($"<ofd:TextObject Size='4'><ofd:TextCode X='1' Y='9'>{Times(1_000_000, "甲")}"
            + "</ofd:TextCode></ofd:TextObject>"),
        ["a path of a million lines"] = () => Page($"<ofd:PathObject><ofd:AbbreviatedData>M 0 0 {Times(600_000, "L 9 9 ")}"
            + "</ofd:AbbreviatedData></ofd:PathObject>"),
        ["a long list of blanks looked at 10,000 times"] = () => new OfdSketch().Page(p => p.Raw(Times(10_000, Print(0))))
            .Group("0", p => p.Raw($"<ofd:PathObject Boundary='0{Times(1_000_000, " ")}0 9 9'/>")).ToBytes(),
        ["an object of 90,000 attributes printed 10,000 times"] = () => new OfdSketch().Page(p => p.Raw(Times(10_000, Print(0))))
            .Group("0", p => p.Raw($"<ofd:PageBlock {Of(90_000, i => $"a{i}='' ")}/>")).ToBytes(),
        ["settings based on each other"] = () => new OfdSketch()
            .Page(p => p.Raw(Times(50_000, "<ofd:PathObject DrawParam='0'/>")))
            .Resources($"<ofd:DrawParams>{Of(10_000, i => $"<ofd:DrawParam ID='{i}' Relative='{(i + 1) % 10_000}'/>")}</ofd:DrawParams>")
            .ToBytes(),
        ["white letters on 20,000 areas"] = () => Page(
            Times(20_000, new OfdPageSketch().Bar(0, 0, 9, 9, "9 9 9").Objects) + Times(20_000, new OfdPageSketch()
                .Text(20, 50, "甲", 4, "", "<ofd:FillColor Value='255 255 255'/>").Objects)),
        ["clear letters under 20,000 pictures"] = () => Page(Times(20_000, new OfdPageSketch().Picture(0, 0, 9, 9).Objects)
            + Times(20_000, new OfdPageSketch().Text(20, 50, "甲", 4, "Alpha='0'").Objects)),
        ["100,000 clips"] = () => Page($"<ofd:TextObject Size='4'><ofd:Clips>{Times(100_000, "<ofd:Clip><ofd:Area><ofd:Path>"
            + "<ofd:AbbreviatedData>M 0 0 L 9 9</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip>")}</ofd:Clips></ofd:TextObject>"),
        ["30,000 lines across 30,000 lines"] = () => Page($"<ofd:PathObject><ofd:AbbreviatedData>{Of(15_000, i =>
            $"M 0 {i / 60.0:F2} L 210 {i / 60.0:F2} M {i / 80.0:F2} 0 L {i / 80.0:F2} 297 ")}</ofd:AbbreviatedData></ofd:PathObject>"),
        ["numbers that are none"] = () => Page($"<ofd:TextObject Boundary='NaN 1e999 -- 0x9' Size='-0' CTM='1e308 1e308 1e308 1e308 0 0' "
            + $"HScale='Infinity'><ofd:TextCode X='1e400' Y='' DeltaX='g g g'>{Times(1_000, "甲")}</ofd:TextCode></ofd:TextObject>"),
        ["letters at the ends of all numbers"] = () => Page("<ofd:TextObject Size='1e300' CTM='1e300 0 0 1e300 0 0'>"
            + "<ofd:TextCode X='1e308' Y='1e308' DeltaX='1e308'>甲乙丙</ofd:TextCode></ofd:TextObject>"),
        ["a page of a thousand million millimetres"] = () => new OfdSketch().Page(p => p.Text(1, 9, "甲乙丙", 0.001),
            "<ofd:Area><ofd:PhysicalBox>0 0 1000000000 1000000000</ofd:PhysicalBox></ofd:Area>").ToBytes(),
        ["notes that are the pages"] = () => Pages(50, "").Part("Doc_0/Annots/Annotations.xml", $"<Annotations>"
            + Times(2_000, "<Page PageID='p0'><FileLoc>/Doc_0/Pages/Page_0/Content.xml</FileLoc></Page>") + "</Annotations>").ToBytes(),
        ["a document that is its own resources, template and notes"] = () => Changed("DocumentRes.xml", "Document.xml"),
        ["10,000 documents of one part"] = () => new OfdSketch().Page(p => p.Raw(Letters)).Part("OFD.xml", "<OFD>"
            + Times(10_000, "<DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody>") + "</OFD>").ToBytes(),
    });

    private static string Print(int group) => $"<ofd:CompositeObject ResourceID='{group}' Boundary='0 0 210 297'/>";

    private static byte[] Page(string objects) => new OfdSketch().Page(p => p.Raw(objects)).ToBytes();

    private static OfdSketch Pages(int number, string head)
    {
        var sketch = new OfdSketch();
        for (int i = 0; i < number; i++)
            sketch.Page(p => p.Text(20, 50, "甲"), head);
        return sketch;
    }

    // The document with something else in the place of a text.
    private static byte[] Changed(string text, string other)
    {
        OfdSketch sketch = new OfdSketch().Page(p => p.Raw(Letters));
        return sketch.Part(Document, sketch.Parts()[Document].Replace(text, other, StringComparison.Ordinal)).ToBytes();
    }

    // Groups of which each prints another so many times.
    private static byte[] Groups(int number, int times, Func<int, int> next)
    {
        OfdSketch sketch = new OfdSketch().Page(p => p.Raw(Print(0)));
        for (int i = 0; i < number; i++)
            sketch.Group($"{i}", p => p.Raw(Times(times, Print(next(i)))));
        return sketch.ToBytes();
    }
}
