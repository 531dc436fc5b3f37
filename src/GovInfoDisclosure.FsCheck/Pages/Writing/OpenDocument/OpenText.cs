using System.Xml.Linq;
using GovInfoDisclosure.FsCheck.Pages.Writing.Office;
using static GovInfoDisclosure.FsCheck.Pages.Writing.OpenDocument.OpenPackage;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.OpenDocument;

/// <summary>The text of paragraphs: what XML would fold away, and breaks of lines, are elements.</summary>
internal static class OpenText
{
    public static XElement Paragraph(string text) => new(Text + "p", Of(text));

    /// <summary>A paragraph with what a cell prints.</summary>
    public static XElement Paragraph(PageCell cell) => new(
        Text + "p",
        cell.IsPlain ? null : Span(cell.StruckOut, StruckOut),
        Of(cell.Text),
        cell.IsPlain ? null : Span(cell.NoteMark, Raised));

    public static IEnumerable<XNode> Of(string text)
    {
        int begin = 0;
        text = OfficeFile.Printable(text);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not (' ' or '\n' or '\t'))
                continue;
            if (i > begin)
                yield return new XText(text[begin..i]);
            yield return new XElement(Text + (text[i] switch { ' ' => "s", '\n' => "line-break", _ => "tab" }));
            begin = i + 1;
        }

        if (begin < text.Length)
            yield return new XText(text[begin..]);
    }

    private static XElement? Span(string? text, string style) =>
        text is null ? null : new(Text + "span", new XAttribute(Text + "style-name", style), text);
}
