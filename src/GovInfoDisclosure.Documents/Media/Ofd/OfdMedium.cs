using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Pages;

namespace GovInfoDisclosure.Documents.Media.Ofd;

/// <summary>OFD files, the national format of fixed layouts (GB/T 33190-2016): a zip of XML parts that place letters and lines.</summary>
internal static class OfdMedium
{
    private const string Main = "OFD.xml";

    private static readonly LocalizedText Damaged = new("OFD 文件已损坏，请重新导出", "the OFD file is damaged; export it again");

    /// <exception cref="NotReadableException">The file is scanned, encrypted, damaged, beyond a limit, or its fonts give no
    /// characters.</exception>
    public static ImmutableArray<ContentBlock> Read(byte[] content, Work work)
    {
        using var zip = new ZipArchive(new MemoryStream(content, writable: false));
        var package = new OfdPackage(zip, work);
        if (package.IsEncrypted)
            throw new NotReadableException(new("OFD 文件已加密，请先去除密码保护", "the OFD file is encrypted; remove its protection first"));
        OfdPart main = package.Read(Main, "") ?? throw new NotReadableException(Damaged);
        List<PrintedPage> pages = [];
        List<Unread> missing = [];
        foreach (PartElement body in main.Root.All("DocBody"))
        {
            OfdPart root = RootOf(body, main, package) ?? throw new NotReadableException(Damaged);
            var document = new OfdDocument(package, root, work);
            foreach (PartElement entry in document.Pages)
            {
                PageMarks marks = document.Print(entry, pages.Count + 1, out bool isWhole);
                pages.Add(PageReader.Read(marks));
                if (!isWhole)
                    missing.Add(Missing(marks.Number));
            }
        }

        if (missing.Count > 0 && pages.TrueForAll(p => p.Glyphs.Count == 0))
            throw new NotReadableException(Damaged);
        return [.. missing, .. PageText.Read([.. pages], "OFD", work)];
    }

    // A document that was changed may keep its earlier versions.
    private static OfdPart? RootOf(PartElement body, OfdPart main, OfdPackage package)
    {
        PartElement? current = body.Child("Versions")?.All("Version").FirstOrDefault(v => v["Current"] is "true" or "1");
        OfdPart? version = package.Read(current?["BaseLoc"], main.Path);
        return version is not null && package.Read(version.Root.Child("DocRoot")?.Text, version.Path) is { } root
            ? root
            : package.Read(body.Child("DocRoot")?.Text, main.Path);
    }

    private static Unread Missing(int page)
    {
        string number = page.ToString(CultureInfo.InvariantCulture);
        return new(new() { Page = page }, new(
            $"第 {number} 页有内容缺失或已损坏，请重新导出", $"something of page {number} is missing or damaged; export the file again"));
    }
}
