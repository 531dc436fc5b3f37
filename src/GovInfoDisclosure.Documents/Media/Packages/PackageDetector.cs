using System.IO.Compression;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Media.Packages;

/// <summary>Detects what a zip file holds, by its parts.</summary>
internal static partial class PackageDetector
{
    // The lists of parts of real files have some thousand characters.
    private const int Longest = 1_000_000;

    /// <summary>Whether it is a document of any kind, not an archive of files.</summary>
    public static bool IsDocument(ZipArchive zip) =>
        zip.GetEntry("[Content_Types].xml") is not null || zip.GetEntry("OFD.xml") is not null || zip.GetEntry("mimetype") is not null;

    public static Medium Detect(ZipArchive zip)
    {
        // What a part is says more than what extensions may be: SheetJS lists the type of binary workbooks for .bin in every workbook.
        if (Text(zip, "[Content_Types].xml") is { } types
            && (MainType().Match(DefaultTypes().Replace(types, "")) is { Success: true } part ? part : MainType().Match(types))
                is { Success: true } main)
            return MediumOf(main);
        if (zip.GetEntry("OFD.xml") is not null)
            return Medium.Ofd;
        string mimetype = Text(zip, "mimetype") ?? "";
        if (mimetype.Contains("opendocument", StringComparison.Ordinal))
            return Medium.OpenDocument;
        return mimetype.Contains("epub", StringComparison.Ordinal) ? Medium.Epub : Medium.OtherZip;
    }

    private static Medium MediumOf(Match main) => main.Groups[1].Value switch
    {
        "wordprocessingml" or "word" => Medium.Word,
        "presentationml" or "powerpoint" => Medium.PowerPoint,
        _ => main.Groups[2].Success ? Medium.ExcelBinary : Medium.Excel,
    };

    private static string? Text(ZipArchive zip, string name)
    {
        if (zip.GetEntry(name) is not { } entry)
            return null;
        using var reader = new StreamReader(entry.Open());
        var text = new char[Math.Min(entry.Length, Longest)];
        return new string(text, 0, reader.ReadBlock(text));
    }

    [GeneratedRegex(@"<(?:\w{1,20}:)?Default\s[^>]*>")]
    private static partial Regex DefaultTypes();

    // Word: wordprocessingml.document.main+xml, with macros ms-word.document.macroEnabled.main+xml; the others alike.
    [GeneratedRegex(@"(?:ms-)?(wordprocessingml|spreadsheetml|presentationml|word|excel|powerpoint)\.[A-Za-z.]{1,60}\.main(?:\+xml|(""))")]
    private static partial Regex MainType();
}
