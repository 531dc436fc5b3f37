using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Brings labels into the form in which they are compared: no numbering, spaces, brackets, quotes or width variants.</summary>
internal static partial class LabelText
{
    public static string Normalize(string text)
    {
        string folded = Compact(text);
        var letters = new StringBuilder(folded.Length);
        foreach (char c in folded.AsSpan(Numbering().Match(folded).Length))
        {
            if (char.IsLetterOrDigit(c))
                letters.Append(c);
        }

        return letters.ToString();
    }

    /// <summary>The numbering at the start (一、 (三) 2.) in its folded form, or empty.</summary>
    public static string NumberingOf(string text) => Numbering().Match(Compact(text)).Value;

    /// <summary>The text folded and without any spaces.</summary>
    public static string Compact(string text) => Width.Fold(text).Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十]{1,2}(?:部分|章)[、.:]?|[一二三四五六七八九十]{1,2}[、.,:]|\([一二三四五六七八九十]{1,2}\)[、.]?|\d{1,2}[.、](?!\d)|\(\d{1,2}\))")]
    private static partial Regex Numbering();
}
