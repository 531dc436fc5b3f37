using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Writing.Word;

/// <summary>Text with findings: marked, and with a comment for each.</summary>
internal sealed class WordComments(Annotations annotations)
{
    private const string Author = "govinfo";

    /// <summary>The comments; null if there is none.</summary>
    public Comments? Create() => annotations.All.IsEmpty
        ? null
        : new(annotations.All.Select(a => new Comment(new Paragraph(new Run(new Text(a.Text))))
        {
            Id = IdOf(a),
            Author = Author,
            Initials = "G"
        }));

    /// <summary>The severity to mark a place with, or null.</summary>
    public FindingSeverity? SeverityAt(string? pointer) => Annotations.Heaviest(annotations.At(pointer));

    /// <summary>The content of a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pointer">The place of the report that it shows.</param>
    /// <param name="shaded">Whether the text itself is marked, rather than the cell around it.</param>
    public IEnumerable<OpenXmlElement> Content(string text, string? pointer, bool shaded)
    {
        ImmutableArray<Annotation> here = annotations.At(pointer);
        var run = new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (shaded && Annotations.Heaviest(here) is { } severity)
            run.PrependChild(new RunProperties(Shading(severity)));
        return
        [
            .. here.Select(a => new CommentRangeStart { Id = IdOf(a) }),
            run,
            .. here.Select(a => new CommentRangeEnd { Id = IdOf(a) }),
            .. here.Select(a => new Run(new CommentReference { Id = IdOf(a) })),
            .. here.IsEmpty ? [] : new[] { WordEndnotes.Numbers(here) },
        ];
    }

    public static Shading Shading(FindingSeverity severity) =>
        new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Typography.Highlight(severity) };

    private static string IdOf(Annotation annotation) => annotation.Number.ToString(CultureInfo.InvariantCulture);
}
