using System.Collections.Immutable;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Word;

namespace GovInfoDisclosure.Documents.Media.OfficeXml;

/// <summary>
/// Documents in the XML format of Word 2003. Its elements are those of today's format under other names, so they are renamed and then
/// read as such.
/// </summary>
internal static class WordXml2003
{
    private static readonly XNamespace Old = "http://schemas.microsoft.com/office/word/2003/wordml";
    private static readonly XNamespace New = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Hints = "http://schemas.microsoft.com/office/word/2003/auxHint";
    private static readonly XNamespace Annotations = "http://schemas.microsoft.com/aml/2001/core";

    public static ImmutableArray<ContentBlock> Read(XElement root, PackageGuard guard)
    {
        XElement lists = root.Element(Old + "lists") ?? new(Old + "lists");
        XElement[] parts =
        [
            new(New + "document", root.Element(Old + "body")), new(New + "styles", root.Element(Old + "styles")?.Elements(Old + "style")),
            new(New + "numbering", lists.Elements(Old + "listDef"), lists.Elements(Old + "list")),
        ];
        foreach (XElement part in parts)
            Rename(part);
        string[] texts = [.. parts.Select(p => p.ToString(SaveOptions.DisableFormatting))];
        guard.CountNodes(parts.Sum(p => p.DescendantNodes().Count() + p.Descendants().Attributes().Count()));
        return WordMedium.Read(new Document(texts[0]), new Styles(texts[1]), new Numbering(texts[2]), guard);
    }

    private static void Rename(XElement part)
    {
        foreach (XElement element in part.Descendants().ToArray())
        {
            if (IsLeftOut(element))
                element.Remove();
            else if (IsWrapper(element))
                Unwrap(element);
            else if (element.Name.Namespace == Old)
                RenameOne(element);
        }
    }

    // Nodes that still have a parent would be copied.
    private static void Unwrap(XElement element)
    {
        XNode[] nodes = [.. element.Nodes()];
        element.RemoveNodes();
        element.ReplaceWith(nodes);
    }

    // Deleted text and comments.
    private static bool IsLeftOut(XElement element) => element.Name == Annotations + "annotation"
        && element.Attribute(Old + "type")?.Value is "Word.Deletion" or "Word.Comment";

    // What Word only marks text with: sections, inserted text, names and dates, links.
    private static bool IsWrapper(XElement element) => element.Name.Namespace == Hints || element.Name.Namespace == Annotations
        || element.Name == Old + "hlink" || element.Name.NamespaceName == "urn:schemas-microsoft-com:office:smarttags";

    private static void RenameOne(XElement element)
    {
        foreach (XAttribute attribute in element.Attributes().Where(a => a.Name.Namespace == Old).ToArray())
        {
            attribute.Remove();
            element.SetAttributeValue(New + NewName(attribute.Name.LocalName), attribute.Value);
        }

        if (element.Name.LocalName == "nfc")
        {
            int code = int.TryParse(element.Attribute(New + "val")?.Value, out int number) ? number : 0;
            element.SetAttributeValue(New + "val", NumberFormat.NameOf(code));
        }

        element.Name = New + NewName(element.Name.LocalName);
    }

    private static string NewName(string name) => name switch
    {
        "vmerge" => "vMerge",
        "hmerge" => "hMerge",
        "listDef" => "abstractNum",
        "listDefId" => "abstractNumId",
        "list" => "num",
        "ilst" => "abstractNumId",
        "ilfo" => "numId",
        "listPr" => "numPr",
        "nfc" => "numFmt",
        "listStyleLink" => "numStyleLink",
        _ => name,
    };
}
