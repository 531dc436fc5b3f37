using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Puts the prose of a section together: wrapped lines and sentences torn by a page become paragraphs again.</summary>
internal static partial class NarrativeRecognizer
{
    // Lines that fill this much of the widest line were broken by the width of the page, not by their author.
    private const double WrappedShare = 0.6;
    private const int NarrowestWrap = 40;

    /// <param name="blocks">The blocks of the section.</param>
    /// <param name="divided">Whether the section is divided into parts.</param>
    /// <param name="isSignature">Tells the lines that sign the report behind its last section: agency and date.</param>
    public static Narrative Read(IEnumerable<ContentBlock> blocks, bool divided, Predicate<string> isSignature)
    {
        List<ContentBlock> prose = [.. blocks];
        int end = prose.FindLastIndex(b => TextOf(b) is { Length: > 0 } text && !isSignature(text)) + 1;
        List<string> paragraphs = Paragraphs(prose[..end]);
        int first = divided ? paragraphs.FindIndex(p => PartNumber().IsMatch(p)) : -1;
        if (first < 0)
            return new Narrative { Text = string.Join('\n', paragraphs) };
        return new Narrative { Text = string.Join('\n', paragraphs.Take(first)), Parts = [.. Parts(paragraphs.Skip(first))] };
    }

    /// <summary>The paragraphs of some blocks; tables among them become a line for each row.</summary>
    public static List<string> Paragraphs(IReadOnlyList<ContentBlock> blocks)
    {
        int widest = blocks.OfType<Paragraph>().Select(p => Width.ColumnsOf(p.Text)).DefaultIfEmpty().Max();
        List<StringBuilder> paragraphs = [];
        string? above = null;
        bool torn = false;
        foreach (ContentBlock block in blocks)
        {
            string text = TextOf(block);
            torn |= block is PageBreak;
            if (text.Length == 0)
            {
                above = null;
                continue;
            }

            bool wrapped = above is not null && widest >= NarrowestWrap && Width.ColumnsOf(above) >= widest * WrappedShare;
            if (paragraphs.Count > 0 && (wrapped || torn) && GoesOn(paragraphs[^1], text))
                paragraphs[^1].Append(Glue(paragraphs[^1], text)).Append(text);
            else
                paragraphs.Add(new(text));
            above = block is Paragraph { Whole: false } line ? line.Text : null;
            torn = false;
        }

        return [.. paragraphs.Select(p => p.ToString())];
    }

    private static IEnumerable<NarrativePart> Parts(IEnumerable<string> paragraphs)
    {
        string? heading = null;
        List<string> text = [];
        foreach (string paragraph in paragraphs)
        {
            if (!PartNumber().IsMatch(paragraph))
            {
                text.Add(paragraph);
                continue;
            }

            if (heading is not null)
                yield return new() { Heading = heading, Text = string.Join('\n', text) };
            (heading, string rest) = Split(paragraph);
            text = rest.Length > 0 ? [rest] : [];
        }

        if (heading is not null)
            yield return new() { Heading = heading, Text = string.Join('\n', text) };
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
        int number = PartNumber().Match(paragraph).Length;
        return (paragraph[..number].Trim(), paragraph[number..].TrimStart());
    }

    private static string TextOf(ContentBlock block) => block switch
    {
        Paragraph line => Bullet().Replace(line.Text.Trim(), ""),
        Grid grid => string.Join('\n', grid.Rows.Select(r => string.Join(" | ", r.Cells.Where(c => !c.Covered).Select(c => c.Text)))),
        _ => "",
    };

    private static bool GoesOn(StringBuilder above, string below) =>
        !"。！？；：!?;:".Contains(above[^1], StringComparison.Ordinal) && !PartNumber().IsMatch(below);

    private static string Glue(StringBuilder above, string below) => char.IsAsciiLetter(above[^1]) && char.IsAsciiLetter(below[0]) ? " " : "";

    [GeneratedRegex(@"^\s*[(（][一二三四五六七八九十]{1,2}[)）]")]
    private static partial Regex PartNumber();

    [GeneratedRegex(@"^[-*+]\s+")]
    private static partial Regex Bullet();
}
