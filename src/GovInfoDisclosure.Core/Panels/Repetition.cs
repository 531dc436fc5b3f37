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

        string[] prose = [.. ProseTexts.Of(next.Report).Select(t => t.Text)];
        if (prose.Length == 0 || !IsSame([.. ProseTexts.Of(last.Report).Select(t => t.Text)], prose, last.Year!.Value, next.Year!.Value))
            yield break;
        bool isIdle = next.Report.Form.Cells.All(c => next.Report[c] is null or 0 && last.Report[c] is null or 0);
        if (HasFigure(prose) || (!isIdle && (isCopied || prose.Sum(t => t.Length) >= FewestLetters)))
        {
            yield return new(Rules.SameAsLastYear, "/overview")
            {
                MessageKey = MessageKeys.Prose,
                Related = [.. ProseTexts.Of(next.Report).Select(t => t.Pointer)],
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

    // Years as distances from that of the report, and no spaces.
    private static string Normal(string text, int year)
    {
        var normal = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (ProseTexts.YearAt(text, i) is { } stated)
            {
                normal.Append('{').Append(stated - year).Append('}');
                i += ProseTexts.DigitsOfYear - 1;
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
                if (ProseTexts.YearAt(text, i) is not null)
                    i += ProseTexts.DigitsOfYear - 1;
                else if (char.IsDigit(text[i]))
                    return true;
            }
        }

        return false;
    }
}
