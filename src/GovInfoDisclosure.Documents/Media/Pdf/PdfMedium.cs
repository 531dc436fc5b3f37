using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Pages;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>PDF files with a text layer.</summary>
internal static class PdfMedium
{
    /// <exception cref="NotReadableException">The file is scanned, encrypted, damaged, beyond a limit, or its fonts give no
    /// characters.</exception>
    public static ImmutableArray<ContentBlock> Read(ReadOnlySpan<byte> content, Work work) =>
        PageText.Read(PdfPages.Read(content, work), "PDF", work);
}
