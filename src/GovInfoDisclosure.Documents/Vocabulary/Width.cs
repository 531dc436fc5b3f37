using System.Globalization;
using System.Text;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>
/// Folds the width variants that Chinese documents mix: full-width letters, digits and punctuation, and spaces of all kinds. The Unicode
/// normalisation of the platform is no help here: it does nothing where the host runs without culture data.
/// </summary>
internal static class Width
{
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩";
    private const string Bracketed = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";

    public static string Fold(string text)
    {
        StringBuilder? folded = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (IsFullWidth(c))
                (folded ??= new(text, 0, i, text.Length)).Append((char)(c - 0xFEE0));
            else if (FoldOf(c) is { } other)
                (folded ??= new(text, 0, i, text.Length)).Append(other);
            else
                folded?.Append(c);
        }

        return folded?.ToString() ?? text;
    }

    /// <summary>The display columns of a text in which wide characters take two.</summary>
    public static int ColumnsOf(ReadOnlySpan<char> text)
    {
        int columns = 0;
        foreach (char c in text)
            columns += c >= '\u1100' && c is not (>= '\u2000' and <= '\u206F') ? 2 : 1;
        return columns;
    }

    private static bool IsFullWidth(char c) => c is >= '\uFF01' and <= '\uFF5E';

    // Null for a character that stays.
    private static string? FoldOf(char c) => c switch
    {
        < '\u0080' or (>= '\u4E00' and <= '\u9FFF') => null,
        >= '①' and <= '⑩' => string.Create(CultureInfo.InvariantCulture, $"{Circled.IndexOf(c) + 1}."),
        >= '㈠' and <= '㈩' => $"({"一二三四五六七八九十"[Bracketed.IndexOf(c)]})",
        '﹒' => ".",
        '﹙' => "(",
        '﹚' => ")",
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => "",
        _ => char.IsWhiteSpace(c) ? " " : null,
    };
}
