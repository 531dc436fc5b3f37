using System.Globalization;
using System.Text;

namespace GovInfoDisclosure.Documents.Content;

/// <summary>The one way of text from a medium into this library: files can hold strings that are no Unicode text.</summary>
internal static class UnicodeText
{
    /// <summary>The text, in which a surrogate without its partner becomes U+FFFD.</summary>
    public static string Of(string text)
    {
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
        if (line.Length <= most)
            return line;
        int end = 0;
        for (int next = 0; next < most; next += StringInfo.GetNextTextElementLength(line.AsSpan(next)))
            end = next;
        return string.Concat(line.AsSpan(0, end), "…");
    }
}
