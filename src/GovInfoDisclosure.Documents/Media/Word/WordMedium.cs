using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>
/// The body of a Word document as it reads with all tracked changes accepted and nothing hidden shown. Headers, footers, notes and
/// comments are not part of it; embedded documents (altChunk) are not opened.
/// </summary>
internal static class WordMedium
{
    public static ImmutableArray<ContentBlock> Read(WordprocessingDocument package, PackageGuard guard)
    {
        MainDocumentPart main = package.MainDocumentPart ?? throw new InvalidDataException("The package has no main document.");
        bool tagged = guard.Check(main, SmartTags.Name);
        OpenXmlPart?[] parts = [main.StyleDefinitionsPart, main.NumberingDefinitionsPart];
        foreach (OpenXmlPart part in parts.OfType<OpenXmlPart>())
            guard.Check(part);
        var styles = new WordStyles(main.StyleDefinitionsPart?.Styles);
        var numbering = new WordNumbering(main.NumberingDefinitionsPart?.Numbering, styles, guard);
        var reader = new BlockReader(new ParagraphReader(styles, numbering, guard), styles, guard);
        Document? document = tagged ? SmartTags.Unwrap(main) : main.Document;
        return document?.Body is { } body ? [.. reader.Read(body, onColour: document.DocumentBackground is not null)] : [];
    }
}
