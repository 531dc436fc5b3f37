using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Html;
using GovInfoDisclosure.Documents.Media.Mime;
using GovInfoDisclosure.Documents.Media.Pdf;
using GovInfoDisclosure.Documents.Media.PlainText;

namespace GovInfoDisclosure.Documents.Media;

/// <summary>Turns a document of any medium into blocks.</summary>
internal static class MediumReader
{
    /// <exception cref="NotReadableException">The document is of a kind that is not read, damaged or beyond a limit.</exception>
    public static (ImmutableArray<ContentBlock> Blocks, DocumentProperties Properties) Read(ReadOnlySpan<byte> content, Work work)
    {
        Medium medium = MediumDetector.Detect(content);
        return medium == Medium.Html ? HtmlPage.Read(TextDecoder.Decode(content), work) : (Blocks(content, medium, work), new());
    }

    private static ImmutableArray<ContentBlock> Blocks(ReadOnlySpan<byte> content, Medium medium, Work work) => medium switch
    {
        Medium.Text => TextBlocks(TextDecoder.Decode(content), work),
        Medium.Pdf => PdfMedium.Read(content, work),
        Medium.Zip => PackageMedium.Read(content.ToArray(), work),
        Medium.OfficeXml => OfficeXmlMedium.Read(content.ToArray(), work),
        Medium.OleFile => OleMedium.Read(content.ToArray(), work),
        Medium.Rtf => RtfMedium.Read(content.ToArray(), work),
        Medium.Mail => MimeMedium.Read(content.ToArray(), work).Text is { } text ? Embedded(text, work) : [],
        _ => throw new NotReadableException(Refusals.Of(medium, content)),
    };

    private static ImmutableArray<ContentBlock> TextBlocks(string text, Work work) =>
        DelimitedText.Read(text, work) ?? EmbeddedTables.Read(text, work);

    /// <summary>The blocks of a document within another.</summary>
    /// <exception cref="NotReadableException">It cannot be read, or documents are within each other too often.</exception>
    public static ImmutableArray<ContentBlock> Embedded(byte[] content, Work work) => work.Within(() => Read(content, work).Blocks);
}
