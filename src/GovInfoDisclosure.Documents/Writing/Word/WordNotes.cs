using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Writing.Word;

/// <summary>Text with findings: marked, and with a comment for each.</summary>
internal sealed class WordNotes(Annotations notes)
{
    private const string Author = "govinfo";

    /// <summary>The comments; null if there is none.</summary>
    public Comments? Comments() => notes.All.IsEmpty
        ? null
        : new(notes.All.Select(n => new Comment(new Paragraph(new Run(new Text(n.Text)))) { Id = IdOf(n), Author = Author, Initials = "G" }));

    /// <summary>The severity to mark a place with, or null.</summary>
    public Severity? SeverityAt(string? pointer) => Annotations.Heaviest(notes.At(pointer));

    /// <summary>The content of a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pointer">The place of the report it stands for.</param>
    /// <param name="shaded">Whether the text itself is marked, rather than the cell around it.</param>
    public IEnumerable<OpenXmlElement> Content(string text, string? pointer, bool shaded)
    {
        ImmutableArray<Note> here = notes.At(pointer);
        var run = new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (shaded && Annotations.Heaviest(here) is { } severity)
            run.PrependChild(new RunProperties(Shading(severity)));
        return
        [
            .. here.Select(n => new CommentRangeStart { Id = IdOf(n) }),
            run,
            .. here.Select(n => new CommentRangeEnd { Id = IdOf(n) }),
            .. here.Select(n => new Run(new CommentReference { Id = IdOf(n) })),
        ];
    }

    public static Shading Shading(Severity severity) => new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Typography.Highlight(severity) };

    private static string IdOf(Note note) => note.Number.ToString(CultureInfo.InvariantCulture);
}
