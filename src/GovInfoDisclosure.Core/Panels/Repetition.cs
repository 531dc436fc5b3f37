using System.Globalization;
using System.Text;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Panels;

/// <summary>GID603: a table or the whole prose is that of the year before, and not because there is little that could differ.</summary>
internal static class Repetition
{
    // Figures with fewer bits are often equal by chance: one reconsideration in each of two years.
    private const double FewestBits = 8;

    // Shorter prose without a figure consists of phrases that fit any year.
    private const int FewestLetters = 160;

    private const int DigitsOfYear = 4, Centuries = 2;

    public static IEnumerable<Finding> Between(PanelMember last, PanelMember next)
    {
        bool isCopied = false;
        foreach (FormTable table in next.Report.Form.Tables.Where(t => IsSame(t, last.Report, next.Report)))
        {
            isCopied = true;
            yield return new(Rules.SameAsLastYear, table.Pointer)
            {
                Sources = [next.Source, last.Source],
                Arguments = [new("cell", table.Label), PanelFindings.Number("year", last.Year!.Value)],
            };
        }

        string[] prose = [.. Texts(next.Report).Select(t => t.Text)];
        if (prose.Length == 0 || !IsSame([.. Texts(last.Report).Select(t => t.Text)], prose, last.Year!.Value, next.Year!.Value))
            yield break;
        bool isIdle = next.Report.Form.Cells.All(c => next.Report[c] is null or 0 && last.Report[c] is null or 0);
        if (HasFigure(prose) || (!isIdle && (isCopied || prose.Sum(t => t.Length) >= FewestLetters)))
        {
            yield return new(Rules.SameAsLastYear, "/overview")
            {
                MessageKey = MessageKeys.Prose,
                Related = [.. Texts(next.Report).Select(t => t.Pointer)],
                Sources = [next.Source, last.Source],
                Arguments = [PanelFindings.Number("year", last.Year!.Value)],
            };
        }
    }

    // Totals follow from other cells, and a stock changes little.
    private static bool IsSame(FormTable table, DisclosureReport last, DisclosureReport next)
    {
        double bits = 0;
        foreach (FormCell cell in table.Rows.SelectMany(r => r.Cells))
        {
            if (last[cell] != next[cell])
                return false;
            bool isStock = next.Form.DocumentBalances.Any(b => b.InForce == cell);
            bits += cell.IsTotal || isStock ? 0 : Math.Log2(1 + (double)Math.Abs(next[cell] ?? 0));
        }

        return bits >= FewestBits;
    }

    private static bool IsSame(string[] last, string[] next, int lastYear, int nextYear) =>
        last.Length == next.Length
        && (last.AsSpan().SequenceEqual(next) || last.Zip(next).All(p => Normal(p.First, lastYear) == Normal(p.Second, nextYear)));

    /// <summary>The texts of all sections with their pointers; headings are the same every year.</summary>
    private static IEnumerable<(string Pointer, string Text)> Texts(DisclosureReport report)
    {
        foreach (FormSection section in report.Form.Sections.Where(s => s.IsNarrative))
        {
            if (report.Narrative(section) is not { } narrative)
                continue;
            if (narrative.Text.Length > 0)
                yield return ($"/{section.JsonName}/text", narrative.Text);
            foreach ((int index, NarrativePart part) in narrative.Parts.Index())
                yield return (string.Create(CultureInfo.InvariantCulture, $"/{section.JsonName}/parts/{index}/text"), part.Text);
        }
    }

    // Years as distances from that of the report, and no spaces.
    private static string Normal(string text, int year)
    {
        var normal = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (YearAt(text, i) is { } stated)
            {
                normal.Append('{').Append(stated - year).Append('}');
                i += DigitsOfYear - 1;
            }
            else if (!char.IsWhiteSpace(text[i]))
            {
                normal.Append(text[i]);
            }
        }

        return normal.ToString();
    }

    private static bool HasFigure(string[] texts)
    {
        foreach (string text in texts)
        {
            for (int i = 0; i < text.Length; i++)
            {
                if (YearAt(text, i) is not null)
                    i += DigitsOfYear - 1;
                else if (char.IsDigit(text[i]))
                    return true;
            }
        }

        return false;
    }

    // Four digits by themselves that begin like a year of our time.
    private static int? YearAt(string text, int at)
    {
        if (at + DigitsOfYear > text.Length || (at > 0 && char.IsAsciiDigit(text[at - 1])))
            return null;
        ReadOnlySpan<char> digits = text.AsSpan(at, DigitsOfYear);
        if (digits[..Centuries] is not ("19" or "20") || digits.ContainsAnyExceptInRange('0', '9'))
            return null;
        bool goesOn = at + DigitsOfYear < text.Length && char.IsAsciiDigit(text[at + DigitsOfYear]);
        return !goesOn && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;
    }
}
