using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Word;

namespace GovInfoDisclosure.Documents.Media.OpenDocument;

/// <summary>Texts and spreadsheets in OpenDocument format, packed (.odt, .ods) or as one XML file (.fodt, .fods).</summary>
internal static class OpenDocumentMedium
{
    private static readonly XNamespace Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    private static readonly XNamespace Extended = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

    /// <summary>Reads a package.</summary>
    public static ImmutableArray<ContentBlock> Read(ZipArchive zip, PackageGuard guard)
    {
        if (guard.Load(zip, "META-INF/manifest.xml") is { } parts && parts.Descendants(Manifest + "encryption-data").Any())
            throw new NotReadableException(Refusals.Encrypted);
        XElement content = guard.Load(zip, "content.xml") ?? throw new InvalidDataException("The package has no content.");
        return Read(content, guard.Load(zip, "styles.xml"), guard);
    }

    /// <summary>Reads a document in one XML file.</summary>
    public static ImmutableArray<ContentBlock> Read(XElement file, PackageGuard guard) => Read(file, null, guard);

    private static ImmutableArray<ContentBlock> Read(XElement content, XElement? common, PackageGuard guard)
    {
        var styles = new OdfStyles(new[] { content, common }.OfType<XElement>());
        // LibreOffice has a name of its own for tables in shapes.
        foreach (XElement table in content.Descendants()
            .Where(e => e.Name.Namespace == Extended && e.Name.LocalName.Contains("table", StringComparison.Ordinal)))
            table.Name = Odf.Table + table.Name.LocalName;
        XElement? body = content.Element(Odf.Office + "body")?.Elements().FirstOrDefault();
        if (body?.Name == Odf.Office + "spreadsheet")
            return OdfSheets.Read(body, styles, guard);
        if (body?.Name != Odf.Office + "text")
            throw new NotReadableException(new("不支持演示、绘图等 OpenDocument 文件，请提供年度报告的文字文档或网页文件",
                "OpenDocument files other than texts and spreadsheets are not supported; supply the report as a text document or web p"
                    + "age"));
        var text = new OdfText(body, styles, guard);
        return WordMedium.Read(text.Document, definitions: null, text.Numbering, guard);
    }
}
