using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>
/// The body of a Word document as it reads with all tracked changes accepted and nothing hidden shown. Headers, footers, notes and
/// comments are not part of it.
/// </summary>
internal static class WordMedium
{
    /// <param name="package">The package.</param>
    /// <param name="guard">Counts what is read.</param>
    /// <param name="readChunk">Reads a document of any kind that Word puts in place of a mark when it opens the file (altChunk).</param>
    public static ImmutableArray<ContentBlock> Read(
        WordprocessingDocument package, PackageGuard guard, Func<byte[], IEnumerable<ContentBlock>> readChunk)
    {
        MainDocumentPart main = package.MainDocumentPart ?? throw new InvalidDataException("The package has no main document.");
        bool tagged = guard.Check(main, SmartTags.Name);
        OpenXmlPart?[] parts = [main.StyleDefinitionsPart, main.NumberingDefinitionsPart];
        foreach (OpenXmlPart part in parts.OfType<OpenXmlPart>())
            guard.Check(part);
        Document? document = tagged ? SmartTags.Unwrap(main) : main.Document;
        return document is null
            ? []
            : Read(document, main.StyleDefinitionsPart?.Styles, main.NumberingDefinitionsPart?.Numbering, guard, ReadChunk);

        IEnumerable<ContentBlock> ReadChunk(string id) =>
            main.TryGetPartById(id, out OpenXmlPart? part) && part is AlternativeFormatImportPart ? readChunk(guard.Unpack(part)) : [];
    }

    /// <summary>Reads a document, also one that was made of what another kind of file has.</summary>
    /// <param name="document">The document.</param>
    /// <param name="definitions">Its styles.</param>
    /// <param name="lists">Its numberings.</param>
    /// <param name="guard">Counts what is read.</param>
    /// <param name="readChunk">Reads a document within it by its id; null where there is none.</param>
    public static ImmutableArray<ContentBlock> Read(Document document, Styles? definitions, Numbering? lists, PackageGuard guard,
        Func<string, IEnumerable<ContentBlock>>? readChunk = null)
    {
        var styles = new WordStyles(definitions);
        var reader = new BlockReader(new ParagraphReader(styles, new WordNumbering(lists, styles, guard), guard), styles, guard, readChunk);
        return document.Body is { } body ? [.. reader.Read(body, onColour: document.DocumentBackground is not null)] : [];
    }
}
