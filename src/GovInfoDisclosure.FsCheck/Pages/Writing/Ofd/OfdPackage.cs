using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using GovInfoDisclosure.FsCheck.Pages.Writing.Office;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Ofd;

/// <summary>The parts of an OFD file: the document, its fonts, its pages and the template of these.</summary>
internal sealed class OfdPackage
{
    public static readonly XNamespace Ofd = "http://www.ofdspec.org/2016";

    /// <summary>The number of the font of all texts.</summary>
    public const int Font = 1;

    private const string Root = "Doc_0/";
    private const string PageFile = "Content.xml";

    private readonly List<(string Path, XElement Root)> _parts = [];
    private int _lastNumber = Font;

    /// <param name="sheet">The size of the pages.</param>
    /// <param name="template">What is printed on all of them; null: nothing.</param>
    /// <param name="pages">The pages.</param>
    public static byte[] Write(OfdSheet sheet, OfdPage? template, IReadOnlyList<OfdPage> pages)
    {
        OfdPackage package = new();
        package.Add(sheet, template, pages);
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, XElement root) in package._parts)
                OfficeFile.Add(zip, path, root.ToString(SaveOptions.DisableFormatting));
        }

        return OfficeFile.WithoutTimes(file);
    }

    private void Add(OfdSheet sheet, OfdPage? template, IReadOnlyList<OfdPage> pages)
    {
        XElement? templateEntry = template is null ? null : Page("TemplatePage", "Tpls/Tpl_0/", template, null);
        XElement[] entries = [.. pages.Select((p, i) =>
            Page("Page", string.Create(CultureInfo.InvariantCulture, $"Pages/Page_{i}/"), p, templateEntry?.Attribute("ID")?.Value))];
        _parts.Add(("OFD.xml", new(Name("OFD"), Names, new XAttribute("Version", "1.0"), new XAttribute("DocType", "OFD"),
            new XElement(Name("DocBody"),
                new XElement(Name("DocInfo"), new XElement(Name("DocID"), new string('0', 32))),
                new XElement(Name("DocRoot"), Root + "Document.xml")))));
        _parts.Add((Root + "Document.xml", new(Name("Document"), Names,
            new XElement(Name("CommonData"),
                new XElement(Name("MaxUnitID"), _lastNumber),
                new XElement(Name("PageArea"), new XElement(Name("PhysicalBox"),
                    FormattableString.Invariant($"0 0 {sheet.Width:0.###} {sheet.Height:0.###}"))),
                new XElement(Name("PublicRes"), "PublicRes.xml"),
                templateEntry),
            new XElement(Name("Pages"), entries))));
        _parts.Add((Root + "PublicRes.xml", new(Name("Res"), Names, new XAttribute("BaseLoc", "Res"),
            new XElement(Name("Fonts"), new XElement(Name("Font"), new XAttribute("ID", Font), new XAttribute("FontName", "宋体"))))));
    }

    // The part of a page; its entry in the document.
    private XElement Page(string name, string folder, OfdPage page, string? template)
    {
        _parts.Add((Root + folder + PageFile, new(Name("Page"), Names,
            template is null ? null : new XElement(Name("Template"), new XAttribute("TemplateID", template)),
            new XElement(Name("Content"), Numbered(new(Name("Layer"), page.Objects.Select(Numbered)))))));
        return Numbered(new(Name(name), new XAttribute("BaseLoc", folder + PageFile)));
    }

    private XElement Numbered(XElement element)
    {
        element.Add(new XAttribute("ID", ++_lastNumber));
        return element;
    }

    private static XName Name(string name) => Ofd + name;

    private static XAttribute Names => new(XNamespace.Xmlns + "ofd", Ofd);
}
