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
        Document? document = tagged ? SmartTags.Unwrap(main) : main.Document;
        return document is null
            ? []
            : Read(document, main.StyleDefinitionsPart?.Styles, main.NumberingDefinitionsPart?.Numbering, guard);
    }

    /// <summary>Reads a document, also one that was made of what another kind of file has.</summary>
    public static ImmutableArray<ContentBlock> Read(Document document, Styles? definitions, Numbering? lists, PackageGuard guard)
    {
        var styles = new WordStyles(definitions);
        var reader = new BlockReader(new ParagraphReader(styles, new WordNumbering(lists, styles, guard), guard), styles, guard);
        return document.Body is { } body ? [.. reader.Read(body, onColour: document.DocumentBackground is not null)] : [];
    }
}
