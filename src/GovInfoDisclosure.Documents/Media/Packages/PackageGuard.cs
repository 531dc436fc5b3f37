using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace GovInfoDisclosure.Documents.Media.Packages;

/// <summary>Keeps packages from costing more than they may: what would unpack to too much or nests too deeply is refused before it is
/// loaded.</summary>
internal sealed class PackageGuard(Work work)
{
    /// <summary>How XML of a file is read: nothing that it refers to is loaded.</summary>
    public static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    // Open XML walks through a part recursively; real ones nest below 50.
    private const int MaxDepth = 256;

    private const int NodesOfRun = 5;

    private readonly Dictionary<string, long> _lengths = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Checks the directory of a package before its parts are listed.</summary>
    /// <remarks>
    /// Relationships and content types are read as soon as the package is opened, other parts when they are asked for, pictures never.
    /// The runtime unpacks no more of a part than the directory declares: a package that declares too little is cut off and ends as
    /// damaged XML.
    /// </remarks>
    public void CheckDirectory(ZipArchive zip)
    {
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            work.Spend(Cost.Part);
            if (IsDirectory(entry.FullName))
                work.Spend(entry.Length, Cost.DirectoryByte);
            _lengths.TryAdd("/" + entry.FullName, entry.Length);
        }
    }

    /// <summary>
    /// Runs through a part before Open XML loads it as a tree: it does so recursively and would end the process with its stack, and each
    /// element and attribute takes far more memory there than in the file.
    /// </summary>
    /// <param name="part">The part.</param>
    /// <param name="sought">The local name of an element to look for.</param>
    /// <returns>Whether the part has the sought element.</returns>
    public bool Check(OpenXmlPart part, string sought = "")
    {
        if (!IsXml(part.Uri.OriginalString))
            throw new InvalidDataException($"{part.Uri} is no XML part.");
        // A part may be named, and then is read, many times.
        work.Spend(Cost.OpenedPart);
        CountText(_lengths.GetValueOrDefault(part.Uri.OriginalString));
        // Open XML reads parts of other encodings too; all that it knows have the same tags when read as UTF-8.
        return Check(new StreamReader(part.GetStream()), sought);
    }

    /// <summary>Loads an XML file, or a part of a package, once it has been found to be within the limits.</summary>
    public XElement Load(byte[] content)
    {
        CountText(content.Length);
        Check(new StreamReader(new MemoryStream(content, writable: false)), "");
        using XmlReader xml = XmlReader.Create(new MemoryStream(content, writable: false), Settings);
        return XElement.Load(xml, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Unpacks a part and loads it; null if the package does not have it.</summary>
    public XElement? Load(ZipArchive zip, string name) => zip.GetEntry(name) is { } part ? Load(Unpack(part)) : null;

    /// <summary>Unpacks a part of a package.</summary>
    public byte[] Unpack(ZipArchiveEntry part) => Unpack(part.Open);

    /// <inheritdoc cref="Unpack(ZipArchiveEntry)"/>
    public byte[] Unpack(OpenXmlPart part) => Unpack(part.GetStream);

    private byte[] Unpack(Func<Stream> open)
    {
        work.Spend(Cost.OpenedPart);
        using Stream packed = open();
        using var unpacked = new MemoryStream();
        byte[] piece = new byte[16 * 1024];
        for (int read; (read = packed.Read(piece)) > 0;)
        {
            work.Spend(read);
            unpacked.Write(piece, 0, read);
        }

        return unpacked.ToArray();
    }

    // Whether the text has an element of the local name that is sought.
    private bool Check(StreamReader content, string sought)
    {
        using var text = new TagMeter(content);
        using XmlReader xml = XmlReader.Create(text, Settings);
        bool found = false;
        int searched = 0;
        while (xml.Read())
        {
            CheckDepth(xml);
            if (xml.NodeType == XmlNodeType.EndElement)
                searched -= IsSearched(xml);
            if (xml.NodeType is not (XmlNodeType.Element or XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace))
                continue;
            work.Spend(((1 + xml.AttributeCount) * Cost.XmlNode) + (searched * Cost.SearchedXmlNode));
            found |= xml.NodeType == XmlNodeType.Element && xml.LocalName == sought;
            if (!xml.IsEmptyElement)
                searched += IsSearched(xml);
        }

        return found;
    }

    /// <exception cref="NotReadableException">An element is deeper in others than one can be.</exception>
    public static void CheckDepth(XmlReader xml)
    {
        if (xml.Depth > MaxDepth)
            throw new NotReadableException(new($"文件元素嵌套超过 {MaxDepth} 层的上限",
                $"the elements of the file are nested deeper than the limit of {MaxDepth}"));
    }

    /// <summary>Counts cells of tables.</summary>
    public void Count(long cells) => work.Spend(cells * Cost.Cell);

    /// <summary>Counts characters of text that the file does not have as they are: made of its parts, or used again.</summary>
    public void CountText(long characters) => work.Spend(characters);

    /// <summary>Counts elements, attributes and texts that are made of what the file has.</summary>
    public void CountNodes(int nodes) => work.Spend(nodes, Cost.XmlNode);

    /// <summary>Counts a run of text that is made with its properties.</summary>
    public void CountRun(int characters) => work.Spend(characters + (NodesOfRun * Cost.XmlNode));

    /// <summary>Counts the letters of a number format.</summary>
    public void CountFormat(string code) => work.Spend(code.Length, Cost.FormatLetter);

    /// <summary>Counts things that are compared with each other.</summary>
    public void CountComparisons(long comparisons) => work.Spend(comparisons * Cost.Comparison);

    private static bool IsDirectory(string name) =>
        name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            || name.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    // What is looked through for text each time it is met, however deep in others of its kind.
    private static int IsSearched(XmlReader xml) =>
        xml.NodeType != XmlNodeType.Text && xml.LocalName is "AlternateContent" or "sp" ? 1 : 0;
}
