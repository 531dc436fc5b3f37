using System.IO.Compression;
using System.Xml.Linq;
using GovInfoDisclosure.FsCheck.Pages.Writing.Office;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.OpenDocument;

/// <summary>The package around the content of an OpenDocument file (ISO/IEC 26300): its type, its manifest and its styles.</summary>
internal static class OpenPackage
{
    public static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static readonly XNamespace Format = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private static readonly XNamespace Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    /// <summary>The styles of text that is struck out, of text that is raised, and of cells with borders.</summary>
    public const string StruckOut = "T1", Raised = "T2", Bordered = "C1";

    /// <param name="kind">The last part of its media type: <c>text</c>, <c>spreadsheet</c>.</param>
    /// <param name="body">What is in the element of that name.</param>
    public static byte[] Write(string kind, IEnumerable<XElement> body)
    {
        string type = "application/vnd.oasis.opendocument." + kind;
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The standard wants it first and not compressed, so that the type is at a fixed place of the file.
            OfficeFile.Add(zip, "mimetype", type, CompressionLevel.NoCompression);
            OfficeFile.Add(zip, "content.xml", Content(kind, body).ToString(SaveOptions.DisableFormatting));
            OfficeFile.Add(zip, "META-INF/manifest.xml", ManifestOf(type).ToString());
        }

        return OfficeFile.WithoutTimes(file);
    }

    private static XElement Content(string kind, IEnumerable<XElement> body) => new(
        Office + "document-content",
        new XAttribute(XNamespace.Xmlns + "office", Office),
        new XAttribute(XNamespace.Xmlns + "table", Table),
        new XAttribute(XNamespace.Xmlns + "text", Text),
        new XAttribute(XNamespace.Xmlns + "style", Style),
        new XAttribute(XNamespace.Xmlns + "fo", Format),
        new XAttribute(Office + "version", "1.3"),
        new XElement(Office + "automatic-styles",
            StyleOf("text", StruckOut, new XAttribute(Style + "text-line-through-style", "solid")),
            StyleOf("text", Raised, new XAttribute(Style + "text-position", "super 58%")),
            StyleOf("table-cell", Bordered, new XAttribute(Format + "border", "0.5pt solid #000000"))),
        new XElement(Office + "body", new XElement(Office + kind, body)));

    private static XElement StyleOf(string family, string name, XAttribute property) => new(
        Style + "style", new XAttribute(Style + "name", name), new XAttribute(Style + "family", family),
        new XElement(Style + (family + "-properties"), property));

    private static XElement ManifestOf(string type) => new(
        Manifest + "manifest", new XAttribute(Manifest + "version", "1.3"), Entry("/", type), Entry("content.xml", "text/xml"));

    private static XElement Entry(string path, string type) => new(
        Manifest + "file-entry", new XAttribute(Manifest + "full-path", path), new XAttribute(Manifest + "media-type", type));
}
