using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>
/// Older Word wraps dates and names of the text in smart tags. Open XML does not know them, nor what is in them, so they are taken off
/// before it loads the document.
/// </summary>
internal static class SmartTags
{
    public const string Name = "smartTag";

    /// <summary>The document of a part, its smart tags replaced by what they wrap.</summary>
    public static Document Unwrap(MainDocumentPart part)
    {
        var text = new StringBuilder();
        using (Stream stream = part.GetStream())
        using (XmlReader reader = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }))
        using (XmlWriter writer = XmlWriter.Create(text, new() { OmitXmlDeclaration = true }))
        {
            while (reader.Read())
            {
                if (reader.LocalName != Name)
                    Copy(reader, writer);
            }
        }

        return new Document(text.ToString());
    }

    private static void Copy(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                bool empty = reader.IsEmptyElement;
                writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                writer.WriteAttributes(reader, defattr: false);
                if (empty)
                    writer.WriteEndElement();
                break;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                writer.WriteString(reader.Value);
                break;
            default:
                break;
        }
    }
}
