using System.Globalization;

namespace GovInfoDisclosure.Documents.Recognition;

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
        foreach (char c in text)
        {
            if (FoldOf(c) is var folded && (folded.Length != 1 || folded[0] != c))
                return string.Concat(text.Select(FoldOf));
        }

        return text;
    }

    /// <summary>The display columns of a text in which wide characters take two.</summary>
    public static int ColumnsOf(ReadOnlySpan<char> text)
    {
        int columns = 0;
        foreach (char c in text)
            columns += c >= '\u1100' && c is not (>= '\u2000' and <= '\u206F') ? 2 : 1;
        return columns;
    }

    private static string FoldOf(char c) => c switch
    {
        < '\u0080' => c.ToString(),
        >= '\uFF01' and <= '\uFF5E' => ((char)(c - 0xFEE0)).ToString(),
        >= '①' and <= '⑩' => string.Create(CultureInfo.InvariantCulture, $"{Circled.IndexOf(c) + 1}."),
        >= '㈠' and <= '㈩' => $"({"一二三四五六七八九十"[Bracketed.IndexOf(c)]})",
        '﹒' => ".",
        '﹙' => "(",
        '﹚' => ")",
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => "",
        _ => char.IsWhiteSpace(c) ? " " : c.ToString(),
    };
}
