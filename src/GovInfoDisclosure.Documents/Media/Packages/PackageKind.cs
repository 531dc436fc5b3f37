using System.IO.Compression;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Media.Packages;

internal enum PackageKind
{
    Word,
    Excel,
    ExcelBinary,
    PowerPoint,
    OpenDocument,
    Ofd,
    Epub,
    Other,
}

/// <summary>Tells what kind of document a zip file holds, by its parts.</summary>
internal static partial class PackageKinds
{
    // The lists of parts of real files have some thousand characters.
    private const int Longest = 1_000_000;

    public static PackageKind Of(ZipArchive zip)
    {
        if (Text(zip, "[Content_Types].xml") is { } types && MainType().Match(types) is { Success: true } main)
            return KindOf(main);
        if (zip.GetEntry("OFD.xml") is not null)
            return PackageKind.Ofd;
        string mimetype = Text(zip, "mimetype") ?? "";
        if (mimetype.Contains("opendocument", StringComparison.Ordinal))
            return PackageKind.OpenDocument;
        return mimetype.Contains("epub", StringComparison.Ordinal) ? PackageKind.Epub : PackageKind.Other;
    }

    private static PackageKind KindOf(Match main) => main.Groups[1].Value switch
    {
        "wordprocessingml" or "word" => PackageKind.Word,
        "presentationml" or "powerpoint" => PackageKind.PowerPoint,
        _ => main.Groups[2].Success ? PackageKind.ExcelBinary : PackageKind.Excel,
    };

    private static string? Text(ZipArchive zip, string name)
    {
        if (zip.GetEntry(name) is not { } entry)
            return null;
        using var reader = new StreamReader(entry.Open());
        var text = new char[Math.Min(entry.Length, Longest)];
        return new string(text, 0, reader.ReadBlock(text));
    }

    // Word: wordprocessingml.document.main+xml, with macros ms-word.document.macroEnabled.main+xml; the others alike.
    [GeneratedRegex(@"(?:ms-)?(wordprocessingml|spreadsheetml|presentationml|word|excel|powerpoint)\.[A-Za-z.]{1,60}\.main(?:\+xml|(""))")]
    private static partial Regex MainType();
}
