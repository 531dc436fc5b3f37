using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Media.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>Takes the pages out of a PDF file. This is where PdfPig is called, and where what it throws ends.</summary>
internal static class PdfPages
{
    /// <exception cref="NotReadableException">The file is encrypted, damaged or beyond a limit.</exception>
    public static ImmutableArray<PrintedPage> Read(ReadOnlySpan<byte> content, Work work)
    {
        var reading = new ReadingOptions(work);
        try
        {
            byte[] file = content.ToArray();
            ObjectGuard.Check(file, reading);
            using PdfDocument document = PdfDocument.Open(file, reading);
            document.AddPageFactory<PrintedPage, PrintedPages>();
            return Read(document, reading);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new NotReadableException(new("PDF 文件已加密，请先去除密码保护", "the PDF file is encrypted; remove its protection first"));
        }
        catch (Exception error) when (reading.IsExceeded && error is not OutOfMemoryException)
        {
            throw Work.Exhausted();
        }
        catch (Exception error) when (error is not (OutOfMemoryException or NotReadableException or OperationCanceledException))
        {
            // Broken files make PdfPig throw exceptions of many kinds, also those of mistakes in a program.
            throw Damaged();
        }
    }

    private static ImmutableArray<PrintedPage> Read(PdfDocument document, ReadingOptions reading)
    {
        reading.CountPages(document.NumberOfPages);
        // PdfPig follows references that lead in a circle until the stack is full.
        if (document.Structure.CrossReferenceTable.ObjectOffsets.Keys.Any(k =>
            document.Structure.GetObject(k)?.Data is IndirectReferenceToken))
            throw Damaged();
        ImmutableArray<PrintedPage> pages = [.. Enumerable.Range(1, document.NumberOfPages).Select(document.GetPage<PrintedPage>)];
        return reading.IsExceeded ? throw Work.Exhausted() : pages;
    }

    private static NotReadableException Damaged() => new(new("PDF 文件已损坏，请重新导出", "the PDF file is damaged; export it again"));
}
