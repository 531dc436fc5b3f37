using System.Globalization;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>Detects texts that a spreadsheet would run as a formula when it opens or imports them.</summary>
internal static class FormulaGuard
{
    // Import of full-width text turns it into half-width text first.
    private const string Signs = "=+-@＝＋－＠﹦﹢﹣﹫";

    /// <summary>
    /// Whether the first sign that shows begins a formula, or the text begins with a control character: what is before the sign (spaces,
    /// zero-width characters, a byte order mark) is dropped by some programs.
    /// </summary>
    public static bool MayRun(string text)
    {
        foreach (char c in text)
        {
            if (Signs.Contains(c, StringComparison.Ordinal))
                return true;
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)
                break;
        }

        return text.Length > 0 && char.IsControl(text[0]);
    }
}
