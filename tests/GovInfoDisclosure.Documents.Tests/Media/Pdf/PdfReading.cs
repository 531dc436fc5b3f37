using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Media.Pages;
using GovInfoDisclosure.Documents.Media.Pdf;

namespace GovInfoDisclosure.Documents.Tests.Media.Pdf;

/// <summary>What is read of sketches.</summary>
internal static class PdfReading
{
    public static ImmutableArray<PrintedPage> Pages(PdfSketch document) => PdfPages.Read(document.ToBytes(), new());

    public static DocumentReadResult Read(PdfSketch document) => DocumentReader.Read(document.ToBytes());

    /// <summary>Why a document is not readable, in English.</summary>
    public static string Reason(PdfSketch document) =>
        Assert.Throws<NotReadableException>(() => PdfMedium.Read(document.ToBytes(), new())).Reason.English;
}
