using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace GovInfoDisclosure.Documents.Media.Packages;

/// <summary>Keeps packages from costing more than they may: what would unpack to too much or nests too deeply is refused before it is
/// loaded.</summary>
internal sealed class PackageGuard(DocumentReaderOptions options)
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private long _cells;
    private int _nodes;

    /// <summary>Checks the directory of a package before its parts are listed.</summary>
    /// <remarks>
    /// Only XML is ever unpacked, so pictures do not count. The runtime unpacks no more of a part than the directory declares: a package
    /// that declares too little is cut off and ends as damaged XML.
    /// </remarks>
    public void CheckDirectory(ZipArchive zip)
    {
        if (zip.Entries.Count > options.MaxParts)
            throw TooMuch($"压缩包内文件超过 {options.MaxParts} 个的上限", $"the package has more than the limit of {options.MaxParts} parts");
        long unpacked = zip.Entries.Where(e => IsXml(e.FullName)).Sum(e => Math.Min(e.Length, options.MaxUnpackedBytes + 1));
        if (unpacked > options.MaxUnpackedBytes)
            throw TooMuch($"解压后超过 {options.MaxUnpackedBytes} 字节的上限",
                $"the file unpacks to more than the limit of {options.MaxUnpackedBytes} bytes");
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
                loaded += 1 + xml.AttributeCount;
            found |= begins && xml.LocalName == sought;
            if (xml.Depth > options.MaxXmlDepth)
                throw TooMuch($"嵌套超过 {options.MaxXmlDepth} 层的上限", $"elements are nested deeper than the limit of {options.MaxXmlDepth}");
            if (loaded > options.MaxXmlNodes)
                throw TooMuch($"元素和属性超过 {options.MaxXmlNodes} 个的上限",
                    $"the file has more than the limit of {options.MaxXmlNodes} elements and attributes");
        }

        if (piece is null)
            _nodes = loaded;
        return found;
    }

    /// <summary>Checks how many rows of a sheet have text, so that a sheet without end is not read to its end.</summary>
    public void CheckRows(int rows)
    {
        if (rows > options.MaxRows)
            throw NotReadableException.TooManyRows(options);
    }

    /// <summary>Counts cells of tables.</summary>
    public void Count(long cells)
    {
        _cells += cells;
        if (_cells > options.MaxCells)
            throw NotReadableException.TooManyCells(options);
    }

    private static NotReadableException TooMuch(FormattableString chinese, FormattableString english) =>
        new(new(chinese.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture)));

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
