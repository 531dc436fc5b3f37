using System.IO.Compression;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Tests.Office;

/// <summary>
/// Word, Excel and OFD files from their XML parts, as fixtures keep them in a folder. The list of parts and the relations between them
/// follow from the names; a part that is not named as usual brings its own. OFD files name their parts themselves.
/// </summary>
internal static partial class OfficePackage
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Types = "application/vnd.openxmlformats-officedocument.";

    // What lies over the first sheet.
    private const string Drawing = "xl/drawings/drawing1.xml";

    private static readonly (string Part, string Type, string Relation)[] Known =
    [
        ("word/document.xml", Types + "wordprocessingml.document.main+xml", "officeDocument"),
        ("word/styles.xml", Types + "wordprocessingml.styles+xml", "styles"),
        ("word/numbering.xml", Types + "wordprocessingml.numbering+xml", "numbering"),
        ("word/comments.xml", Types + "wordprocessingml.comments+xml", "comments"),
        ("word/footnotes.xml", Types + "wordprocessingml.footnotes+xml", "footnotes"),
        ("word/header1.xml", Types + "wordprocessingml.header+xml", "header"),
        ("xl/workbook.xml", Types + "spreadsheetml.sheet.main+xml", "officeDocument"),
        ("xl/styles.xml", Types + "spreadsheetml.styles+xml", "styles"),
        (Drawing, Types + "drawing+xml", "drawing"),
        ("xl/sharedStrings.xml", Types + "spreadsheetml.sharedStrings+xml", "sharedStrings"),
    ];

    /// <summary>The file made of a folder of parts.</summary>
    public static byte[] FromFolder(string folder) => FromParts(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText));

    /// <summary>The file made of parts by their names.</summary>
    public static byte[] FromParts(IReadOnlyDictionary<string, string> parts)
    {
        if (parts.ContainsKey("OFD.xml"))
            return Zip(parts.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, p.Value)));
        string main = parts.Keys.Single(p => p is "word/document.xml" or "xl/workbook.xml");
        Dictionary<string, string> all = new(parts);
        all.TryAdd("[Content_Types].xml", ContentTypes(parts.Keys));
        all.TryAdd("_rels/.rels", Relations([main], ""));
        all.TryAdd(RelationsOf(main),
            Relations(parts.Keys.Where(p => p != main && p != Drawing && TypeOf(p) is not null), Path.GetDirectoryName(main)!));
        if (parts.ContainsKey(Drawing))
            all.TryAdd(RelationsOf("xl/worksheets/sheet1.xml"), Relations([Drawing], "xl/worksheets"));
        return Zip(all.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, p.Value)));
    }

    /// <summary>The parts of a file by name.</summary>
    public static List<(string Name, string Text)> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(e => (e.FullName, new StreamReader(e.Open()).ReadToEnd()))];
    }

    /// <summary>A zip file of texts, in their order.</summary>
    public static byte[] Zip(IEnumerable<(string Name, string Text)> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in files)
            {
                using Stream entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(text.ToUtf8());
            }
        }

        return stream.ToArray();
    }

    private static string RelationsOf(string part) => $"{Path.GetDirectoryName(part)}/_rels/{Path.GetFileName(part)}.rels";

    private static (string Type, string Relation)? TypeOf(string part) => Sheet().IsMatch(part)
        ? (Types + "spreadsheetml.worksheet+xml", "worksheet")
        : Known.Where(k => k.Part == part).Select(k => ((string, string)?)(k.Type, k.Relation)).FirstOrDefault();

    private static string ContentTypes(IEnumerable<string> parts) =>
        $"""
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        {string.Concat(parts.Where(p => TypeOf(p) is not null).Select(Override))}</Types>
        """;

    private static string Override(string part) => $"""<Override PartName="/{part}" ContentType="{TypeOf(part)!.Value.Type}"/>""";

    // The id of a relation is the name of its part.
    private static string Relations(IEnumerable<string> parts, string folder) =>
        $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        {string.Concat(parts.Select(p => Relation(p, Path.GetRelativePath("/" + folder, "/" + p).Replace('\\', '/'))))}</Relationships>
        """;

    private static string Relation(string part, string target) =>
        $"""
        <Relationship Id="{Path.GetFileNameWithoutExtension(part)}" Type="{Relationships}{TypeOf(part)!.Value.Relation}" Target="{target}"/>
        """;

    [GeneratedRegex("^xl/worksheets/sheet[0-9]+[.]xml$")]
    private static partial Regex Sheet();
}
