using System.Globalization;
using System.Text;

namespace GovInfoDisclosure.Documents.Content;

/// <summary>The one way of text from a medium into this library: files can hold strings that are no Unicode text, and radicals.</summary>
internal static class UnicodeText
{
    /// <summary>The text, in which a surrogate without its partner becomes U+FFFD, and a radical the character of its shape.</summary>
    public static string Of(string text)
    {
        text = Radicals.Of(text);
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            return text;
        var repaired = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            repaired.Append(rune);
        return repaired.ToString();
    }

    /// <summary>The beginning of a text on one line for messages, cut between characters as readers see them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The most UTF-16 code units, the ellipsis of a text that is cut among them.</param>
    public static string Excerpt(string text, int most)
    {
        string line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= most ? line : string.Concat(line.AsSpan(0, CutAt(line, most - 1)), "…");
    }

    /// <summary>A text in pieces of at most so many UTF-16 code units, cut like an excerpt; one empty piece for an empty text.</summary>
    public static IEnumerable<string> Pieces(string text, int most)
    {
        int from = 0;
        do
        {
            int length = CutAt(text.AsSpan(from), most);
            yield return text.Substring(from, length);
            from += length;
        }
        while (from < text.Length);
    }

    /// <summary>Where a text is cut that may have so many UTF-16 code units: before a character as readers see it.</summary>
    public static int CutAt(ReadOnlySpan<char> text, int most)
    {
        if (text.Length <= most)
            return text.Length;
        int end = 0;
        for (int next = 0; next <= most; next += StringInfo.GetNextTextElementLength(text[next..]))
            end = next;
        // A character may have any number of marks over it; then it is cut before one of them.
        return end > 0 ? end : char.IsLowSurrogate(text[most]) ? most - 1 : most;
    }
}
