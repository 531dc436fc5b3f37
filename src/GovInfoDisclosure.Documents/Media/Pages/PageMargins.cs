using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>
/// Finds headers and footers: the same line, but for its numbers, at the same height of several pages. A line without words has to
/// count the pages.
/// </summary>
internal static partial class PageMargins
{
    private const int MostLines = 2;
    private const double SameHeight = 3;

    public static HashSet<TextLine> Find(IReadOnlyList<PageLayout> pages)
    {
        IEnumerable<(TextLine Line, PageLayout Page)> candidates = pages.SelectMany(page => Outermost(page).Select(line => (line, page)));
        return [.. candidates.GroupBy(c => (Number().Replace(c.Line.Text, "0"), Math.Round(c.Line.Baseline / SameHeight)))
            .Where(g => g.Count() >= Math.Max(2, pages.Count / 3) && (g.Key.Item1.Any(char.IsLetter) || CountsPages(g)))
            .SelectMany(g => g.Select(c => c.Line))];
    }

    private static IEnumerable<TextLine> Outermost(PageLayout page)
    {
        double top = page.Tables.Select(t => t.Top).DefaultIfEmpty(double.MaxValue).Min();
        double bottom = page.Tables.Select(t => t.Bottom).DefaultIfEmpty(double.MinValue).Max();
        return page.Lines.Take(MostLines).Where(l => l.Baseline < top)
            .Concat(page.Lines.TakeLast(MostLines).Where(l => l.Baseline > bottom)).Distinct();
    }

    private static bool CountsPages(IEnumerable<(TextLine Line, PageLayout Page)> lines)
    {
        int[] offsets =
        [
            .. lines.Select(l => Number().Matches(l.Line.Text) is [var first, ..] && int.TryParse(first.Value, out int n)
                ? n - l.Page.Page.Number
                : int.MaxValue).Distinct(),
        ];
        return offsets is [not int.MaxValue];
    }

    [GeneratedRegex(@"[0-9]+")]
    private static partial Regex Number();
}
