using System.Buffers;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>Brings labels into the form in which they are compared: no numbering, spaces, brackets, quotes or width variants.</summary>
internal static partial class LabelText
{
    private const int ShortText = 256;
    private const int LongestNote = 200;

    private static readonly SearchValues<char> NumberingStart = SearchValues.Create("第一二三四五六七八九十(0123456789");

    public static string Normalize(string text)
    {
        string folded = Compact(text);
        ReadOnlySpan<char> label = folded.AsSpan(NumberingOf(folded.AsSpan()).Length);
        Span<char> letters = label.Length <= ShortText ? stackalloc char[label.Length] : new char[label.Length];
        int length = 0;
        foreach (char c in label)
        {
            if (char.IsLetterOrDigit(c))
                letters[length++] = c;
        }

        return length == folded.Length ? folded : new(letters[..length]);
    }

    /// <summary>The numbering at the start (一、 (三) 2.) in its folded form, or empty.</summary>
    public static string NumberingOf(string text) => NumberingOf(Compact(text).AsSpan()).ToString();

    private static ReadOnlySpan<char> NumberingOf(ReadOnlySpan<char> folded)
    {
        // Most texts do not begin with any letter of one.
        if (folded.IsEmpty || !NumberingStart.Contains(folded[0]))
            return [];
        foreach (ValueMatch match in Numbering().EnumerateMatches(folded))
            return folded[..match.Length];
        return [];
    }

    /// <summary>Where a note behind a label begins: what is in brackets at the end, or the mark of a note; −1 if there is none.</summary>
    public static int StartOfNote(string text)
    {
        ReadOnlySpan<char> label = text.AsSpan().TrimEnd();
        if (label.IsEmpty || label.Length > LongestNote)
            return -1;
        if (label[^1] is ')' or '）' or '】' or ']' or '〕')
            return StartOfBrackets(label);
        return label[^1] is >= '①' and <= '⑳' ? label.Length - 1 : -1;
    }

    // Brackets may be within brackets.
    private static int StartOfBrackets(ReadOnlySpan<char> label)
    {
        int depth = 0;
        for (int i = label.Length - 1; i >= 0; i--)
        {
            depth += label[i] is ')' or '）' or '】' or ']' or '〕' ? 1 : label[i] is '(' or '（' or '【' or '[' or '〔' ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return -1;
    }

    /// <summary>The text folded, without any spaces and in simplified characters.</summary>
    public static string Compact(string text) => TraditionalText.Simplify(CompactName(text));

    /// <summary>The text folded and without any spaces, in the characters it is printed in.</summary>
    public static string CompactName(string text) => Width.Fold(text).Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?:第[一二三四五六七八九十]{1,2}(?:部分|章)[、.:]?|[一二三四五六七八九十]{1,2}[、.,:]"
        + @"|\([一二三四五六七八九十]{1,2}\)[、.]?|[0-9]{1,2}[.、](?![0-9])|\([0-9]{1,2}\))")]
    private static partial Regex Numbering();
}
