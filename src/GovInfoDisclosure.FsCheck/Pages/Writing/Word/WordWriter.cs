using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.FsCheck.Pages.Writing.Office;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Word;

/// <summary>Writes Word documents.</summary>
internal static class WordWriter
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static byte[] Write(PageDraft draft)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            // Ids that are not given are random.
            MainDocumentPart main = word.AddNewPart<MainDocumentPart>(ContentType, "document");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Create();
            if (draft.Has(LayoutQuirk.NumberedHeadings))
                main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = WordStyles.CreateNumbering();
            OpenXmlElement[] content = [.. Content(draft)];
            main.Document = new(new Body(draft.Has(LayoutQuirk.PageInTable)
                ? [WordFrames.InLayoutTable(content), new Paragraph()]
                : content));
        }

        return OfficeFile.WithoutTimes(file);
    }

    private static IEnumerable<OpenXmlElement> Content(PageDraft draft)
    {
        var text = new WordText(draft);
        var table = new WordTable(draft, text);
        var numbers = new PageNumbers(draft.Variant);
        int tables = 0;
        return draft.Blocks.SelectMany<PageBlock, OpenXmlElement>(block => block switch
        {
            PageTable { Rows.Count: > 0 } rows => [WordFrames.Around(table.Write(rows), draft, ++tables)],
            PageEnd end => numbers.Lines(end).Select(line => Paragraph(null, JustificationValues.Center, text.Of(line))),
            PageLine { Role: LineRole.Prose } line => [.. text.Deleted(), Paragraph(line, draft, text)],
            PageLine line => [Paragraph(line, draft, text)],
            _ => [],
        });
    }

    private static Paragraph Paragraph(PageLine line, PageDraft draft, WordText text)
    {
        JustificationValues? justification = line.Role switch
        {
            LineRole.Title or LineRole.Agency => JustificationValues.Center,
            LineRole.Signature => JustificationValues.Right,
            _ => null,
        };
        Paragraph paragraph = Paragraph(WordStyles.Of(line.Role), justification, text.Of(line.Text));
        if (line.Role == LineRole.Section && draft.Has(LayoutQuirk.NumberedHeadings))
            paragraph.ParagraphProperties!.NumberingProperties = WordStyles.NumberOfSection();
        return paragraph;
    }

    private static Paragraph Paragraph(string? style, JustificationValues? justification, IEnumerable<OpenXmlElement> runs) => new(
    [
        new ParagraphProperties
        {
            ParagraphStyleId = style is null ? null : new() { Val = style },
            Justification = justification is { } at ? new() { Val = at } : null,
        },
        .. runs,
    ]);
}
