using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Writing.Word;

/// <summary>Writes a Word document on A4.</summary>
internal static class WordWriter
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string FooterId = "rId1";

    public static byte[] Write(DocumentLayout layout, Annotations annotations)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            // Ids that are not given are drawn at random.
            MainDocumentPart main = word.AddNewPart<MainDocumentPart>(ContentType, "rId1");
            var comments = new WordComments(annotations);
            main.AddNewPart<FooterPart>(FooterId).Footer = Footer();
            main.AddNewPart<StyleDefinitionsPart>("rId2").Styles = WordStyles.Create();
            main.AddNewPart<FontTablePart>("rId3").Fonts = WordStyles.CreateFontTable();
            main.AddNewPart<DocumentSettingsPart>("rId4").Settings = Settings(hasNotes: !annotations.All.IsEmpty);
            if (comments.Create() is { } list)
            {
                main.AddNewPart<WordprocessingCommentsPart>("rId5").Comments = list;
                main.AddNewPart<EndnotesPart>("rId6").Endnotes = WordEndnotes.Create(annotations);
            }

            OpenXmlElement[] content = [.. Content(layout, comments)];
            if (!annotations.All.IsEmpty)
                content[^1].AppendChild(WordEndnotes.Reference());
            main.Document = new Document(new Body([.. content, Page()]));
        }

        file.Position = 0;
        return FixedZip.Pack(file);
    }

    private static IEnumerable<OpenXmlElement> Content(DocumentLayout layout, WordComments comments)
    {
        foreach (LayoutElement element in layout.Elements)
        {
            if (element is LayoutTable table)
                yield return new WordTable(table, comments).Create();
            else if (element is LayoutLine line)
                yield return new Paragraph([new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Of(line.Kind) }),
                    .. comments.Content(line.Text, line.Pointer, shaded: true)]);
        }

        // Word wants a paragraph behind a table.
        if (layout.Elements[^1] is LayoutTable)
            yield return new Paragraph();
    }

    private static SectionProperties Page() => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = FooterId },
        new PageSize { Width = (uint)WordUnits.Twips(210), Height = (uint)WordUnits.Twips(297) },
        new PageMargin
        {
            Top = WordUnits.Twips(Typography.MarginTop),
            Bottom = WordUnits.Twips(Typography.MarginBottom),
            Left = (uint)WordUnits.Twips(Typography.MarginLeft),
            Right = (uint)WordUnits.Twips(Typography.MarginRight),
            Header = (uint)WordUnits.Twips(15),
            Footer = (uint)WordUnits.Twips(25),
            Gutter = 0,
        });

    // — 1 —
    private static Footer Footer() => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.PageNumber }),
        new Run(new Text("— ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" },
        new Run(new Text(" —") { Space = SpaceProcessingModeValues.Preserve })));

    // Without the mode Word opens the file as one of its 2007 version.
    private static Settings Settings(bool hasNotes) => new((OpenXmlElement[])
    [
        new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
        .. hasNotes ? [WordEndnotes.Properties()] : Array.Empty<OpenXmlElement>(),
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15"
        }),
    ]);
}
