using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace GovInfoDisclosure.Documents.Media.Packages;

/// <summary>Keeps packages from costing more than they may: what would unpack to too much or nests too deeply is refused before it is
/// loaded.</summary>
internal sealed class PackageGuard(Work work)
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    // What an element, attribute or text takes in the tree of Open XML, and what it takes to pass over one.
    private const int Loaded = 100, Passed = 40;

    // What a cell takes in a grid, and what it takes to read it.
    private const int Cell = 50;

    // How many bytes of XML are read for a unit of work.
    private const int BytesForUnit = 4;

    private readonly DocumentReaderOptions _options = work.Options;

    private readonly Dictionary<string, long> _lengths = new(StringComparer.OrdinalIgnoreCase);
    private long _cells;
    private int _nodes;

    /// <summary>Checks the directory of a package before its parts are listed.</summary>
    /// <remarks>
    /// Only XML is ever unpacked, so pictures do not count. The runtime unpacks no more of a part than the directory declares: a package
    /// that declares too little is cut off and ends as damaged XML.
    /// </remarks>
    public void CheckDirectory(ZipArchive zip)
    {
        if (zip.Entries.Count > _options.MaxParts)
            throw TooMuch($"压缩包内文件超过 {_options.MaxParts} 个的上限", $"the package has more than the limit of {_options.MaxParts} parts");
        long unpacked = zip.Entries.Where(e => IsXml(e.FullName)).Sum(e => Math.Min(e.Length, _options.MaxUnpackedBytes + 1));
        if (unpacked > _options.MaxUnpackedBytes)
            throw TooMuch($"解压后超过 {_options.MaxUnpackedBytes} 字节的上限",
                $"the file unpacks to more than the limit of {_options.MaxUnpackedBytes} bytes");
        foreach (ZipArchiveEntry entry in zip.Entries)
            _lengths.TryAdd("/" + entry.FullName, entry.Length);
    }

    /// <summary>
    /// Runs through a part before Open XML loads it as a tree: it does so recursively and would end the process with its stack, and each
    /// element and attribute takes far more memory there than in the file.
    /// </summary>
    /// <param name="part">The part.</param>
    /// <param name="sought">The local name of an element to look for.</param>
    /// <param name="piece">The local name of the elements that are loaded one after the other; null if the part is loaded as a
    /// whole.</param>
    /// <returns>Whether the part has the sought element.</returns>
    public bool Check(OpenXmlPart part, string sought = "", string? piece = null)
    {
        if (!IsXml(part.Uri.OriginalString))
            throw new InvalidDataException($"{part.Uri} is no XML part.");
        // A part may be named, and then is read, many times.
        work.Spend(_lengths.GetValueOrDefault(part.Uri.OriginalString) / BytesForUnit);
        using Stream stream = part.GetStream();
        using XmlReader xml = XmlReader.Create(stream, Settings);
        bool found = false;
        int loaded = piece is null ? _nodes : 0;
        while (xml.Read())
        {
            bool begins = xml.NodeType == XmlNodeType.Element;
            if (begins && xml.LocalName == piece)
                loaded = 0;
            if (begins || xml.NodeType == XmlNodeType.Text)
            {
                loaded += 1 + xml.AttributeCount;
                work.Spend((1 + xml.AttributeCount) * (piece is null ? Loaded : Passed));
            }

            found |= begins && xml.LocalName == sought;
            if (xml.Depth > _options.MaxXmlDepth)
                throw TooMuch($"嵌套超过 {_options.MaxXmlDepth} 层的上限", $"elements are nested deeper than the limit of {_options.MaxXmlDepth}");
            if (loaded > _options.MaxXmlNodes)
                throw TooMuch($"元素和属性超过 {_options.MaxXmlNodes} 个的上限",
                    $"the file has more than the limit of {_options.MaxXmlNodes} elements and attributes");
        }

        if (piece is null)
            _nodes = loaded;
        return found;
    }

    /// <summary>Checks how many rows of a sheet have text, so that a sheet without end is not read to its end.</summary>
    public void CheckRows(int rows)
    {
        if (rows > _options.MaxRows)
            throw NotReadableException.TooManyRows(_options);
    }

    /// <summary>Counts cells of tables.</summary>
    public void Count(long cells)
    {
        work.Spend(cells * Cell);
        _cells += cells;
        if (_cells > _options.MaxCells)
            throw NotReadableException.TooManyCells(_options);
    }

    /// <summary>Counts characters of text that the file does not have as they are: made of its parts, or used again.</summary>
    public void CountText(long characters) => work.Spend(characters);

    /// <summary>Counts things that are compared with each other.</summary>
    public void CountComparisons(long comparisons) => work.Spend(comparisons);

    private static NotReadableException TooMuch(FormattableString chinese, FormattableString english) =>
        new(new(chinese.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture)));

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
