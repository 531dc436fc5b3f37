using System.Text;

namespace GovInfoDisclosure.Documents.Writing.Layout;

/// <summary>
/// Brings text into the form that every medium can carry: no control characters, which XML and pages do not hold, and single spaces, for
/// pages do not keep one apart from several.
/// </summary>
internal static class PrintableText
{
    /// <summary>The text as one line; line breaks become spaces.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool space = c is ' ' or '\t' || IsLineBreak(c);
            if (space && line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
            else if (!space && !char.IsControl(c) && c is not ('\uFFFE' or '\uFFFF'))
                line.Append(c);
        }

        return line.ToString().Trim();
    }

    /// <summary>The lines of the text that are not empty, each a paragraph.</summary>
    public static IEnumerable<string> Paragraphs(string text)
    {
        int start = 0;
        for (int end = 0; end <= text.Length; end++)
        {
            if (end < text.Length && !IsLineBreak(text[end]))
                continue;
            if (Line(text[start..end]) is { Length: > 0 } paragraph)
                yield return paragraph;
            start = end + 1;
        }
    }

    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';
}
