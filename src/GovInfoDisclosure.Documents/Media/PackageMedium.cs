using System.Collections.Immutable;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Excel;
using GovInfoDisclosure.Documents.Media.Ofd;
using GovInfoDisclosure.Documents.Media.OpenDocument;
using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Word;

namespace GovInfoDisclosure.Documents.Media;

/// <summary>Word and Excel files (Office Open XML), and OFD files. Macros, embedded files, pictures and anything outside the file are never
/// opened.</summary>
internal static class PackageMedium
{
    /// <exception cref="NotReadableException">The file is of another kind, damaged or beyond a limit.</exception>
    public static ImmutableArray<ContentBlock> Read(byte[] content, Work work)
    {
        var guard = new PackageGuard(work);
        try
        {
            return Detect(content, guard) switch
            {
                Medium.Word => ReadWord(content, guard, work),
                Medium.Excel => ReadExcel(content, guard),
                Medium.OpenDocument => ReadOpenDocument(content, guard),
                Medium.Ofd => OfdMedium.Read(content, work),
                var other => throw new NotReadableException(Refusal(other)),
            };
        }
        catch (Exception exception) when (PackageDamage.Caused(exception))
        {
            throw PackageDamage.Refusal(exception);
        }
    }

    private static Medium Detect(byte[] content, PackageGuard guard)
    {
        using var zip = new ZipArchive(new MemoryStream(content, writable: false));
        guard.CheckDirectory(zip);
        return PackageDetector.Detect(zip);
    }

    private static ImmutableArray<ContentBlock> ReadWord(byte[] content, PackageGuard guard, Work work)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content, writable: false), isEditable: false);
        return WordMedium.Read(document, guard, chunk => ReadChunk(chunk, work));
    }

    private static ImmutableArray<ContentBlock> ReadChunk(byte[] chunk, Work work)
    {
        try
        {
            return MediumReader.Embedded(chunk, work);
        }
        catch (NotReadableException) when (!work.IsSpent)
        {
            return [new Unread(new(), new("文件中嵌入的另一份文档", "another document that the file embeds"))];
        }
    }

    private static ImmutableArray<ContentBlock> ReadExcel(byte[] content, PackageGuard guard)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(content, writable: false), isEditable: false);
        return ExcelMedium.Read(document, guard);
    }

    private static ImmutableArray<ContentBlock> ReadOpenDocument(byte[] content, PackageGuard guard)
    {
        using var zip = new ZipArchive(new MemoryStream(content, writable: false));
        return OpenDocumentMedium.Read(zip, guard);
    }

    private static LocalizedText Refusal(Medium medium) => medium switch
    {
        Medium.ExcelBinary => new("不支持 Excel 二进制工作簿（.xlsb），请另存为 .xlsx", "binary Excel workbooks (.xlsb) are not supported; save as .xlsx"),
        Medium.PowerPoint => new("不支持演示文稿（.pptx），请提供年度报告的 Word 或网页文件",
            "presentations (.pptx) are not supported; supply the report as a Word file or web page"),
        Medium.Epub => new("不支持电子书（.epub），请导出为文本", "e-books (.epub) are not supported; export the text"),
        _ => new("文件是压缩包，请解压后逐个读取其中的文件", "the file is a zip archive; unpack it and read the files in it"),
    };
}
