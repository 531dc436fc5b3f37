using System.Buffers;
using System.Collections.Immutable;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>The rules of a style sheet that may hide, raise or strike out text, or draw tables; all others are passed over.</summary>
/// <remarks>
/// A whole style engine computes hundreds of properties and knows no bounds of work; the few that change what a reader sees are read
/// here. Rules for paper and for small screens do not apply.
/// </remarks>
internal static class StyleSheet
{
    // What a person writes is shorter.
    private const int LongestBody = 2000;

    private static readonly SearchValues<string> Properties = SearchValues.Create(
    [
        "display", "visibility", "opacity", "font", "color", "background", "position", "text-indent", "text-decoration", "clip",
        "vertical-align", "transform", "mso-hide", "grid-",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Ends = SearchValues.Create("{};");

    /// <summary>The rules in their order.</summary>
    public static ImmutableArray<StyleRule> Read(string text)
    {
        ImmutableArray<StyleRule>.Builder rules = ImmutableArray.CreateBuilder<StyleRule>();
        string sheet = WithoutComments(text);
        int at = 0;
        while (sheet.AsSpan(at).IndexOfAny(Ends) is >= 0 and var length)
        {
            string prelude = sheet.Substring(at, length).Trim();
            at += length + 1;
            // What ends here is an import or a block of rules that apply.
            if (sheet[at - 1] != '{' || AppliesAsBlock(prelude))
                continue;
            int end = prelude.StartsWith('@') ? EndOfBlock(sheet, at) : EndOfRule(sheet, at);
            if (!prelude.StartsWith('@'))
                Add(rules, prelude, sheet[at..end]);
            at = Math.Min(end + 1, sheet.Length);
        }

        return rules.ToImmutable();
    }

    private static void Add(ImmutableArray<StyleRule>.Builder rules, string prelude, string body)
    {
        if (body.Length > LongestBody || !body.AsSpan().ContainsAny(Properties))
            return;
        foreach (string selector in prelude.Split(','))
        {
            if (StyleRule.Of(selector.Trim(), body, rules.Count) is { } rule)
                rules.Add(rule);
        }
    }

    private static bool AppliesAsBlock(string prelude) =>
        prelude.StartsWith("@media", StringComparison.OrdinalIgnoreCase)
            && prelude[6..].Split(',').Any(m => m.Trim().ToLowerInvariant() is "all" or "screen" or "only screen");

    private static int EndOfRule(string sheet, int from) => sheet.IndexOf('}', from) is >= 0 and var end ? end : sheet.Length;

    private static int EndOfBlock(string sheet, int from)
    {
        int depth = 1;
        for (int i = from; i < sheet.Length; i++)
        {
            depth += sheet[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return i;
        }

        return sheet.Length;
    }

    // Old pages put the whole sheet into <!-- and -->.
    private static string WithoutComments(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        int at = 0;
        while (text.IndexOf("/*", at, StringComparison.Ordinal) is >= 0 and var begin)
        {
            kept.Append(text, at, begin - at);
            int end = text.IndexOf("*/", begin + 2, StringComparison.Ordinal);
            at = end < 0 ? text.Length : end + 2;
        }

        return kept.Append(text, at, text.Length - at).Replace("<!--", "").Replace("-->", "").ToString();
    }
}
