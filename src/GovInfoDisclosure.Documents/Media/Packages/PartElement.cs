using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml;
using GovInfoDisclosure.Documents.Media.PlainText;

namespace GovInfoDisclosure.Documents.Media.Packages;

/// <summary>An element of an XML part with what is in it, by local names: one standard may have several namespaces.</summary>
/// <param name="Name">Its local name.</param>
/// <param name="Attributes">Its attributes by local name, in their order.</param>
internal sealed record PartElement(string Name, ImmutableArray<(string Name, string Value)> Attributes)
{
    private readonly List<PartElement> _children = [];

    public IReadOnlyList<PartElement> Children => _children;

    /// <summary>The text directly in it.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The value of an attribute; null if it is missing.</summary>
    public string? this[string name]
    {
        get
        {
            foreach ((string found, string value) in Attributes)
            {
                if (found == name)
                    return value;
            }

            return null;
        }
    }

    /// <summary>The first element of a name in it; null if there is none.</summary>
    public PartElement? Child(string name) => _children.Find(c => c.Name == name);

    /// <summary>The elements of a name in it.</summary>
    public IEnumerable<PartElement> All(string name) => _children.Where(c => c.Name == name);

    /// <summary>Reads a part whole.</summary>
    /// <exception cref="XmlException">It is no XML.</exception>
    /// <exception cref="InvalidDataException">It cannot be unpacked.</exception>
    /// <exception cref="NotReadableException">It takes more work than the limit, or nests too deeply.</exception>
    public static PartElement Read(ZipArchiveEntry part, Work work)
    {
        work.Spend(Cost.XmlPart);
        // The bytes, and twice as many of their characters.
        work.Spend(part.Length, Cost.UnpackedByte);
        byte[] bytes = new byte[part.Length];
        using Stream stream = part.Open();
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        using var text = new TagMeter(new StringReader(TextDecoder.Decode(bytes.AsSpan(0, length))));
        using XmlReader xml = XmlReader.Create(text, PackageGuard.Settings);
        return Read(xml, work);
    }

    private static PartElement Read(XmlReader xml, Work work)
    {
        var document = new PartElement("", []);
        Stack<(PartElement Element, StringBuilder Text)> open = new([(document, new())]);
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    PackageGuard.CheckDepth(xml);
                    work.Spend((1 + xml.AttributeCount) * Cost.XmlNode);
                    bool isEmpty = xml.IsEmptyElement;
                    var element = new PartElement(xml.LocalName, AttributesOf(xml));
                    open.Peek().Element._children.Add(element);
                    if (!isEmpty)
                        open.Push((element, new()));
                    break;
                case XmlNodeType.EndElement:
                    (PartElement ended, StringBuilder text) = open.Pop();
                    ended.Text = text.ToString();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    work.Spend(Cost.XmlNode);
                    open.Peek().Text.Append(xml.Value);
                    break;
            }
        }

        return document._children[0];
    }

    private static ImmutableArray<(string, string)> AttributesOf(XmlReader xml)
    {
        var attributes = ImmutableArray.CreateBuilder<(string, string)>(xml.AttributeCount);
        while (xml.MoveToNextAttribute())
            attributes.Add((xml.LocalName, xml.Value));
        return attributes.MoveToImmutable();
    }
}
