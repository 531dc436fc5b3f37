using System.Collections.Immutable;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>Takes the pages out of a PDF file. This is where PdfPig is called, and where what it throws ends.</summary>
internal static class PdfPages
{
    /// <exception cref="NotReadableException">The file is encrypted, damaged or beyond a limit.</exception>
    public static ImmutableArray<PrintedPage> Read(ReadOnlySpan<byte> content, DocumentReaderOptions options)
    {
        var budget = new DecodingBudget(options.MaxUnpackedBytes);
        try
        {
            using PdfDocument document = PdfDocument.Open(content.ToArray(), new() { FilterProvider = budget, SkipMissingFonts = true });
            return Read(document, options, budget);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new NotReadableException(new("PDF 文件已加密，请先去除密码保护", "the PDF file is encrypted; remove its protection first"));
        }
        catch (Exception) when (budget.IsExceeded)
        {
            throw TooLarge(options);
        }
        catch (Exception error) when (error is not (OutOfMemoryException or NotReadableException))
        {
            // Broken files make PdfPig throw exceptions of many kinds, also those that tell of mistakes in a program.
            throw new NotReadableException(new("PDF 文件已损坏，请重新导出", "the PDF file is damaged; export it again"));
        }
    }

    private static ImmutableArray<PrintedPage> Read(PdfDocument document, DocumentReaderOptions options, DecodingBudget budget)
    {
        if (document.NumberOfPages > options.MaxPages)
            throw new NotReadableException(new($"文件超过 {options.MaxPages} 页的上限", $"the document has more than the limit of {options.MaxPages} pages"));
        ImmutableArray<PrintedPage>.Builder pages = ImmutableArray.CreateBuilder<PrintedPage>();
        long marks = 0;
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            Page page = document.GetPage(number);
            marks += page.Letters.Count + page.Paths.Count;
            if (marks > options.MaxMarks)
                throw new NotReadableException(new($"文件超过 {options.MaxMarks} 个字符和线条的上限", $"the document has more than the limit of {options.MaxMarks} letters and lines"));
            pages.Add(PageReader.Read(page));
        }

        return budget.IsExceeded ? throw TooLarge(options) : pages.ToImmutable();
    }

    private static NotReadableException TooLarge(DocumentReaderOptions options) =>
        new(new($"文件解压后超过 {options.MaxUnpackedBytes} 字节的上限", $"the document unpacks to more than the limit of {options.MaxUnpackedBytes} bytes"));
}
