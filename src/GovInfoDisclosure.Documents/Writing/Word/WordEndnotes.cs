using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Writing.Word;

/// <summary>
/// The list of findings as one endnote behind the report, and their numbers at their places: print shows no comments. One note for all,
/// since LibreOffice mixes up several that are beside comments.
/// </summary>
internal static class WordEndnotes
{
    // The lowest ids are those of the lines that part notes from text.
    private const int Separator = -1, ContinuationSeparator = 0, List = 1;

    /// <summary>The note.</summary>
    public static Endnotes Create(Annotations annotations) => new(
        Line(Separator, FootnoteEndnoteValues.Separator, new SeparatorMark()),
        Line(ContinuationSeparator, FootnoteEndnoteValues.ContinuationSeparator, new ContinuationSeparatorMark()),
        new Endnote([Heading(annotations.Language), .. annotations.All.Select(a => Paragraph(a, annotations.Language))]) { Id = List });

    /// <summary>The numbers of findings beside a text.</summary>
    public static Run Numbers(IEnumerable<Annotation> annotations) => Mark(new Text(string.Join(' ', annotations.Select(a => a.Number))));

    /// <summary>The mark that leads to the list.</summary>
    public static Run Reference() => Mark(new EndnoteReference { Id = List, CustomMarkFollows = true }, new Text(FindingMarks.List));

    /// <summary>The lines between text and notes.</summary>
    public static EndnoteDocumentWideProperties Properties() => new(
        new EndnoteSpecialReference { Id = Separator },
        new EndnoteSpecialReference { Id = ContinuationSeparator });

    private static Run Mark(params OpenXmlElement[] content) => new(
    [
        new RunProperties(
            new RunStyle { Val = FindingMarks.WordStyle }, new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }),
        .. content,
    ]);

    private static Endnote Line(int id, FootnoteEndnoteValues type, OpenXmlElement mark) =>
        new(new Paragraph(new Run(mark))) { Id = id, Type = type };

    private static Paragraph Heading(Language language) => new(
        Style(LineKind.Section), Mark(new Text(FindingMarks.List)), Text(FindingWords.Title.In(language)));

    private static Paragraph Paragraph(Annotation annotation, Language language)
    {
        string number = annotation.Number.ToString(CultureInfo.InvariantCulture);
        string head =
            $"{number}. {FindingWords.Of(annotation.Severity).In(language)} {annotation.Finding.Rule.Id} {annotation.Message}";
        string text = string.Join(FindingWords.Space.In(language), Details(annotation, language).Prepend(head));
        return new(Style(LineKind.Particular), Text(text));
    }

    private static IEnumerable<string> Details(Annotation annotation, Language language) =>
        new (LocalizedText Name, string Text)[]
        {
            (FindingWords.Stated, annotation.Stated), (FindingWords.Expected, annotation.Expected),
            (FindingWords.Calculation, annotation.Calculation), (FindingWords.Proposal, annotation.Proposal),
        }.Where(d => d.Text.Length > 0).Select(d => d.Name.In(language) + FindingWords.Colon.In(language) + d.Text);

    private static ParagraphProperties Style(LineKind kind) => new(new ParagraphStyleId { Val = WordStyles.Of(kind) });

    private static Run Text(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
