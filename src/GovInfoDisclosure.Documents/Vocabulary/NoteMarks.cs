using System.Buffers;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>The marks by which tables refer to notes: 12*, 12①, 12², 12[1], 12（注1）.</summary>
internal static partial class NoteMarks
{
    private static readonly SearchValues<char> Letters =
        SearchValues.Create("¹²³⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇❶❷❸❹❺❻❼❽❾❿*＊※†‡[［〔【注");

    /// <summary>Whether the text may have such marks.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(Letters);

    /// <summary>The text without the marks at its end and without those before it; null if there are none, or nothing else.</summary>
    public static string? Strip(string text)
    {
        string rest = Before().Replace(Behind().Replace(text, ""), "");
        return rest.Length > 0 && rest.Length < text.Length ? rest : null;
    }

    // A number in brackets of a figure (12(1)) may be a figure too, so only 注 makes it a mark.
    [GeneratedRegex(
        @"(?:\s*(?:[¹²³⁰⁴-⁹₀-₉①-⑳⑴-⒇❶-❿*＊※†‡]|[\[［〔【](?:注|备注)?\s*[0-9０-９a-z]{0,2}[\]］〕】]"
        + @"|[（(](?:注|备注)\s*[0-9０-９一二三四五六七八九十]{0,2}[）)]|注[0-9０-９一二三四五六七八九十]{0,2}))+$")]
    private static partial Regex Behind();

    [GeneratedRegex(@"^(?:[¹²³⁰⁴-⁹①-⑳⑴-⒇❶-❿*＊※†‡]\s*)+")]
    private static partial Regex Before();
}
