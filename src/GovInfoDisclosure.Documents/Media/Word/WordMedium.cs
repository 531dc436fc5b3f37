using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Office;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>
/// The body of a Word document as it reads with all tracked changes accepted and nothing hidden shown. Headers, footers, notes and
/// comments are not part of it; embedded documents (altChunk) are not opened.
/// </summary>
internal static class WordMedium
{
    public static ImmutableArray<ContentBlock> Read(WordprocessingDocument document, PackageGuard guard)
    {
        MainDocumentPart main = document.MainDocumentPart ?? throw new InvalidDataException("The package has no main document.");
        OpenXmlPart?[] parts = [main, main.StyleDefinitionsPart, main.NumberingDefinitionsPart];
        foreach (OpenXmlPart part in parts.OfType<OpenXmlPart>())
            guard.Check(part);
        var styles = new WordStyles(main.StyleDefinitionsPart?.Styles);
        var numbering = new WordNumbering(main.NumberingDefinitionsPart?.Numbering, styles);
        var reader = new BlockReader(new ParagraphReader(styles, numbering), guard);
        return main.Document?.Body is { } body ? [.. reader.Read(body)] : [];
    }
}
