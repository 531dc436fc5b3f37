using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Media.PlainText;

/// <summary>
/// Marks of Markdown and elements of pages in a text. What they mark stays, except for what is struck out; marks of notes are kept apart.
/// </summary>
internal static partial class TextMarks
{
    /// <summary>The letters that marks begin with.</summary>
    public static readonly SearchValues<char> Letters = SearchValues.Create("*#<[\\~^`_");

    /// <summary>A line of prose: raised digits look raised (46¹), struck-out text and footnotes are no part of it.</summary>
    public static string Prose(string text)
    {
        if (!HasAsides(text))
            return Plain(text);
        var prose = new StringBuilder();
        foreach ((string piece, Asides aside, bool isPrinted) in Pieces(text))
        {
            if (isPrinted && !aside.HasFlag(Asides.StruckOut))
                prose.Append(piece);
        }

        return prose.ToString();
    }

    /// <summary>The text of a cell.</summary>
    public static MarkedText Cell(string text)
    {
        if (!HasAsides(text))
            return Plain(text).Trim();
        var cell = new MarkedText.Builder();
        foreach ((string piece, Asides aside, _) in Pieces(text))
            cell.Append(piece, aside);
        return cell.ToMarkedText().Select(t => t.Trim());
    }

    private static bool HasAsides(string text) => text.AsSpan().ContainsAny(Letters) && Aside().IsMatch(text);

    // The text between marks. A footnote of Markdown ([^1]) is printed at the foot of the text and not where it is written.
    private static IEnumerable<(string Text, Asides Aside, bool IsPrinted)> Pieces(string text)
    {
        Asides open = Asides.None;
        bool isStruck = false;
        int at = 0;
        foreach (Match mark in Aside().Matches(text))
        {
            yield return Piece(text[at..mark.Index], open, isStruck);
            at = mark.Index + mark.Length;
            if (mark.Groups["note"].Success)
                yield return (mark.Value, Asides.NoteMark, false);
            else if (mark.Groups["raised"] is { Success: true } raised)
                yield return Piece(raised.Value, open | Asides.NoteMark, isStruck);
            else if (!mark.Groups["tilde"].Success)
                open = After(mark, open);
            else if (isStruck || text.AsSpan(at).Contains("~~", StringComparison.Ordinal))
                isStruck = !isStruck;
            else
                yield return ("~~", open, true);
        }

        yield return Piece(text[at..], open, isStruck);
    }

    private static Asides After(Match element, Asides open)
    {
        Asides kind = element.Groups["script"].Success ? Asides.NoteMark : Asides.StruckOut;
        return element.Groups["end"].Success ? open & ~kind : open | kind;
    }

    private static (string Text, Asides Aside, bool IsPrinted) Piece(string text, Asides open, bool isStruck)
    {
        string plain = Plain(text);
        if (open.HasFlag(Asides.NoteMark))
        {
            open = NoteMarks.IsMark(plain) ? open : open & ~Asides.NoteMark;
            plain = open.HasFlag(Asides.NoteMark) ? NoteMarks.Raise(plain) : plain;
        }

        return (plain, isStruck ? open | Asides.StruckOut : open, true);
    }

    private static string Plain(string text)
    {
        if (text.AsSpan().ContainsAny(Letters))
        {
            text = Unseen().Replace(text, "");
            text = Mark().Replace(text, m =>
                m.Groups["literal"] is { Success: true } literal ? literal.Value : m.Groups["break"].Success ? "\n" : "");
        }

        return text.Contains('&') ? WebUtility.HtmlDecode(text) : text;
    }

    [GeneratedRegex(
        @"(?<note>(?<!^)\[\^\w{1,9}\])|(?<tilde>~~)|(?<![\^\\\[])\^(?<raised>\[?[0-9,]{1,5}\]?|[a-z*])\^"
        + @"|(?<![~\\])~(?<raised>[0-9]{1,2})~(?![~0-9])"
        // A link to a place of the same page, behind what it marks.
        + @"|(?<=\S)\[(?<raised>[0-9]{1,2})\]\(#[^()\s]{0,300}\)"
        + @"|(?<=\S)<a\s[^<>]{0,200}href=[""']?#[^<>]{0,200}>\[?(?<raised>[0-9]{1,2})\]?</a>"
        + @"|<(?<end>/)?(?:(?<script>su[pb])|del|s|strike)(?:\s[^<>]{0,300})?>",
        RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    // What converters leave of elements that a page does not show.
    [GeneratedRegex(
        @"<(?<name>span|font|i|em|b|u|strong|p|div)\s(?=[^<>]{0,300}(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden"
        + @"|font-size\s{0,3}:\s{0,3}0(?:p[xt])?\s{0,3}[;""']|opacity\s{0,3}:\s{0,3}0\s{0,3}[;""']"
        + @"|\shidden\b))[^<>]{0,300}>[^<>]{0,300}</\k<name>>",
        RegexOptions.IgnoreCase)]
    private static partial Regex Unseen();

    [GeneratedRegex(
        @"^\s{0,3}#{1,6}\s+|^\[\^\w{1,9}\]:.*|^\[\^\w{1,9}\]|\\(?<literal>[!-/:-@\[-`{-~])"
        + @"|(?<!!)\[(?<literal>[^\[\]]{1,100})\](?:\([^()\s]{0,300}\)|\{[^{}]{0,300}\})|(?<=\S\s)\{[#.][^{}]{0,100}\}\s*$"
        + @"|(?<![_\w])__(?<literal>[^_\s]{1,40})__(?![_\w])|`"
        + @"|(?<break><br\s*/?>)|\*\*"
        + @"|</?(?:div|p|center|span|font|h[1-6]|b|i|u|em|strong|ins|mark|small|big|tt|code|a)(?:\s[^<>]{0,300})?>",
        RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
