using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Reads the prose of a section: its paragraphs, and the parts it is divided into.</summary>
internal static class NarrativeRecognizer
{
    /// <param name="blocks">The blocks of the section.</param>
    /// <param name="pointer">The JSON pointer of the section.</param>
    /// <param name="divided">Whether the section is divided into parts.</param>
    /// <param name="isSignature">Detects the lines that sign the report behind its last section: agency and date.</param>
    public static NarrativeReading Read(IEnumerable<ContentBlock> blocks, string pointer, bool divided, Predicate<string> isSignature)
    {
        List<ContentBlock> prose = [.. blocks];
        int end = prose.FindLastIndex(b => ProseParagraph.TextOf(b) is { Length: > 0 } text && !isSignature(text)) + 1;
        ImmutableArray<PrintedParagraph>.Builder printed = ImmutableArray.CreateBuilder<PrintedParagraph>();
        var text = new NarrativeText(pointer + "/text", printed);
        List<(string Heading, NarrativeText Text)> parts = [];
        foreach (ProseParagraph paragraph in ProseParagraph.Of(prose[..end]))
        {
            string rest = paragraph.Text;
            if (divided && ProseParagraph.IsPart(rest))
            {
                string part = $"{pointer}/parts/{parts.Count}";
                (string heading, rest) = Split(rest);
                printed.Add(new(part + "/heading", 0, heading.Length, paragraph.Place));
                parts.Add((heading, new(part + "/text", printed)));
            }

            if (rest.Length > 0)
                (parts.Count == 0 ? text : parts[^1].Text).Add(rest, paragraph.Place);
        }

        var narrative = new Narrative
        {
            Text = text.ToString(),
            Parts = [.. parts.Select(p => new NarrativePart { Heading = p.Heading, Text = p.Text.ToString() })],
        };
        return new(narrative, printed.ToImmutable());
    }

    // （二）平台建设。全文…: the heading ends at the first full stop if that leaves a short one, else it is the number alone. A heading
    // on a line of its own is the line as printed, its stop included.
    private static (string Heading, string Text) Split(string paragraph)
    {
        int stop = paragraph.IndexOfAny(['。', '：', ':']);
        if ((stop < 0 || stop == paragraph.Length - 1) && paragraph.Length <= 40)
            return (paragraph, "");
        if (stop is > 0 and <= 30)
            return (paragraph[..stop], paragraph[(stop + 1)..].TrimStart());
        int number = ProseParagraph.LengthOfNumber(paragraph);
        return (paragraph[..number].Trim(), paragraph[number..].TrimStart());
    }
}
