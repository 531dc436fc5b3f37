using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests.Media.Ofd;

/// <summary>Writes small OFD files by the structure of GB/T 33190, so that tests can place letters and lines where a concept needs
/// them.</summary>
internal sealed class OfdSketch
{
    private const string Names = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private readonly List<(string Head, string Objects)> _pages = [];
    private readonly List<string> _templates = [];
    private readonly List<(int Page, string Note)> _notes = [];
    private readonly Dictionary<string, string> _others = [];
    private string _resources = "";

    /// <summary>Adds a page.</summary>
    /// <param name="draw">Draws on it.</param>
    /// <param name="head">Elements before its content, such as Template.</param>
    public OfdSketch Page(Action<OfdPageSketch> draw, string head = "")
    {
        _pages.Add((head, Drawn(draw)));
        return this;
    }

    /// <summary>Adds a template, of the numbers t1, t2 and so on.</summary>
    public OfdSketch Template(Action<OfdPageSketch> draw)
    {
        _templates.Add(Drawn(draw));
        return this;
    }

    /// <summary>Adds resources, each within the element of its kind.</summary>
    public OfdSketch Resources(string elements)
    {
        _resources += elements;
        return this;
    }

    /// <summary>Adds a group of objects that CompositeObject prints.</summary>
    public OfdSketch Group(string id, Action<OfdPageSketch> draw) => Resources("<ofd:CompositeGraphicUnits>"
        + $"<ofd:CompositeGraphicUnit ID=\"{id}\"><ofd:Content>{Drawn(draw)}</ofd:Content></ofd:CompositeGraphicUnit>"
        + "</ofd:CompositeGraphicUnits>");

    /// <summary>Adds a note on a page, which counts from 0.</summary>
    public OfdSketch Note(int page, string type, Action<OfdPageSketch> draw)
    {
        _notes.Add((page, $"<ofd:Annot ID=\"n{_notes.Count}\" Type=\"{type}\"><ofd:Appearance Boundary=\"10 20 90 90\">"
            + $"{Drawn(draw)}</ofd:Appearance></ofd:Annot>"));
        return this;
    }

    /// <summary>Adds a part, or another one in the place of its own.</summary>
    public OfdSketch Part(string name, string text)
    {
        _others[name] = text;
        return this;
    }

    /// <summary>The parts of the file by name.</summary>
    public Dictionary<string, string> Parts()
    {
        Dictionary<string, string> parts = new()
        {
            ["OFD.xml"] = Xml("OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"),
            ["Doc_0/Document.xml"] = Xml("Document", $"""
                <ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>
                <ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>
                {Join(_templates, (_, i) => $"<ofd:TemplatePage ID=\"t{i + 1}\" BaseLoc=\"Tpls/Tpl_{i}/Content.xml\"/>")}</ofd:CommonData>
                <ofd:Pages>{Join(_pages, (_, i) => $"<ofd:Page ID=\"p{i}\" BaseLoc=\"Pages/Page_{i}/Content.xml\"/>")}</ofd:Pages>
                <ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>
                """),
            ["Doc_0/DocumentRes.xml"] = Xml("Res", _resources),
            ["Doc_0/Annots/Annotations.xml"] = Xml("Annotations",
                Join(_notes, (n, i) => $"<ofd:Page PageID=\"p{n.Page}\"><ofd:FileLoc>Note_{i}.xml</ofd:FileLoc></ofd:Page>")),
        };
        for (int i = 0; i < _pages.Count; i++)
            parts[$"Doc_0/Pages/Page_{i}/Content.xml"] = Xml("Page", _pages[i].Head + Layer(_pages[i].Objects));
        for (int i = 0; i < _templates.Count; i++)
            parts[$"Doc_0/Tpls/Tpl_{i}/Content.xml"] = Xml("Page", Layer(_templates[i]));
        for (int i = 0; i < _notes.Count; i++)
            parts[$"Doc_0/Annots/Note_{i}.xml"] = Xml("PageAnnot", _notes[i].Note);
        foreach ((string name, string text) in _others)
            parts[name] = text;
        return parts;
    }

    public byte[] ToBytes() => OfficePackage.Zip(Parts().Select(p => (p.Key, p.Value)));

    private static string Layer(string objects) => $"<ofd:Content><ofd:Layer ID=\"1\">{objects}</ofd:Layer></ofd:Content>";

    private static string Drawn(Action<OfdPageSketch> draw)
    {
        var page = new OfdPageSketch();
        draw(page);
        return page.Objects;
    }

    private static string Join<T>(IEnumerable<T> items, Func<T, int, string> text) => string.Concat(items.Select(text));

    private static string Xml(string root, string content) => $"<ofd:{root} {Names}>{content}</ofd:{root}>";
}
