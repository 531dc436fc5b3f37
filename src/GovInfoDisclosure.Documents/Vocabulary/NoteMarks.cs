using System.Buffers;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>The marks by which tables refer to notes: 12*, 12①, 12², 12[1], 12（注1）.</summary>
internal static partial class NoteMarks
{
    private static readonly SearchValues<char> Letters =
        SearchValues.Create("¹²³⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇❶❷❸❹❺❻❼❽❾❿*＊※†‡[［〔【注");

    private const int ShortMark = 64;

    private static readonly SearchValues<char> RaisedLetters = SearchValues.Create("0123456789,， ");

    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Whether the text may have such marks.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(Letters);

    /// <summary>The text without the marks at its end and without those before it; null if there are none, or nothing else.</summary>
    public static string? Strip(string text)
    {
        string rest = Before().Replace(Behind().Replace(text, ""), "");
        return rest.Length > 0 && rest.Length < text.Length ? rest : null;
    }

    /// <summary>Whether a text that a medium raises, lowers or links is a mark as notes have: 1, [2], a, *, 注3. Others are text: cents of
    /// a price, a unit.</summary>
    public static bool IsMark(string text) => Mark().IsMatch(text);

    /// <summary>A raised mark as it looks in plain text, where its digits are no digits of a figure: 46¹.</summary>
    public static string Raise(ReadOnlySpan<char> mark)
    {
        if (mark.ContainsAnyExcept(RaisedLetters))
            return mark.ToString();
        Span<char> raised = mark.Length <= ShortMark ? stackalloc char[mark.Length] : new char[mark.Length];
        for (int i = 0; i < mark.Length; i++)
            raised[i] = char.IsAsciiDigit(mark[i]) ? Raised[mark[i] - '0'] : mark[i];
        return new(raised);
    }

    // A number in brackets of a figure (12(1)) may be a figure too, so only 注 makes it a mark.
    [GeneratedRegex(
        @"(?:\s*(?:[¹²³⁰⁴-⁹₀-₉①-⑳⑴-⒇❶-❿*＊※†‡]|[\[［〔【](?:注|备注)?\s*[0-9０-９a-z]{0,2}[\]］〕】]"
        + @"|[（(](?:注|备注)\s*[0-9０-９一二三四五六七八九十]{0,2}[）)]|注[0-9０-９一二三四五六七八九十]{0,2}))+$")]
    private static partial Regex Behind();

    [GeneratedRegex(@"^(?:[¹²³⁰⁴-⁹①-⑳⑴-⒇❶-❿*＊※†‡]\s*)+")]
    private static partial Regex Before();

    [GeneratedRegex(
        @"^\s*(?:[\[［〔【(（]\s*)?(?:注|备注|note)?\s*(?:[0-9０-９]{1,3}(?:\s*[,，、-]\s*[0-9０-９]{1,3})*|[a-zA-Z]{1,2}|[ivx]{1,4}"
        + @"|[一二三四五六七八九十]{1,2}|[*＊※†‡§¶#△▲]{1,3}|[⁰-₉¹²³①-⒇❶-❿]+)?\s*[\]］〕】)）]?\s*$")]
    private static partial Regex Mark();
}
