using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>
/// Puts the pages of a wide sheet side by side again: a spreadsheet prints what is too wide for the paper on further pages, whose rows are
/// at the same heights and have figures where their labels are on the first page.
/// </summary>
internal static class SheetPages
{
    private const double SameHeight = 0.8;
    private const double SameWidth = 1;
    private const double ShortestLine = 20;

    // Fewer lines than this, or rows all of one height, are at the same places by chance.
    private const int FewestLines = 4;
    private const int FewestHeights = 2;
    private const int CostOfMissing = 3;
    private const int MostByChance = 9;

    // A sheet of a report has a dozen pages; each is compared with each.
    private const int MostPages = 60;
    private const int MostLines = 300;
    private const double SamePlace = 2;

    /// <summary>The pages in their order, those of one strip of the sheet as one.</summary>
    public static IReadOnlyList<PrintedPage> Join(IReadOnlyList<PrintedPage> pages, Work work)
    {
        if (pages.Count is < 2 or > MostPages)
            return pages;
        var titles = new SectionTitles(work);
        List<Strip> joined = [];
        foreach (Strip strip in pages.Select(p => new Strip(p, titles)))
        {
            // Once a sheet is found, less is enough to know its further pages by.
            bool isSheet = joined.Exists(s => s.IsJoined);
            Strip? left = joined.Where(s => s.GoesOnIn(strip, isSheet)).MaxBy(s => (s.FitOf(strip), -s.Page.Horizontal.Count));
            if (left is null)
                joined.Add(strip);
            else
                joined[joined.IndexOf(left)] = left.With(strip);
        }

        return joined.Count == pages.Count ? pages : [.. joined.Select(s => s.Page)];
    }

    private sealed class Strip(PrintedPage page, SectionTitles titles)
    {
        private readonly Lazy<bool> _hasTitle = new(() => TextLine.Of(page.Glyphs).Exists(l => titles.StandsOut(l.Text)));
        private (bool Labels, bool Figures)? _rows;
        private double _width = page.Width;

        public PrintedPage Page { get; } = page;

        public bool IsJoined { get; private init; }

        // The heights of its lines, from the top of the page.
        private double[] Lines { get; init; } = [.. Ruling.Merge(page.Horizontal, SameHeight, page.Tolerance)
            .Where(r => r.To - r.From > ShortestLine).Select(r => r.At).Distinct().Order()];

        // The sides of its columns.
        private ImmutableArray<double[]> Sides { get; init; } =
            [[.. Ruling.Merge(page.Vertical, SameHeight, page.Tolerance).Select(r => r.At).Distinct().Order()]];

        /// <summary>How well the lines of another page fit: those at the same heights against those that are on one page only.</summary>
        public int FitOf(Strip right)
        {
            // Merged cells have fewer lines, on either page.
            int missing = Math.Min(
                right.Lines.Count(y => !HasLineAt(y)), Lines.Count(y => y > right.Lines[0] && y < right.Lines[^1] && !right.HasLineAt(y)));
            return Shared(right).Length - (CostOfMissing * missing);
        }

        public bool GoesOnIn(Strip right, bool isSheet)
        {
            double[] shared = Shared(right);
            // The sections of a sheet are below each other, so that only one of two pages side by side begins one.
            return shared.Length >= FewestLines && !(_hasTitle.Value && right._hasTitle.Value)
                && Lines.Length + right.Lines.Length <= MostLines
                && Sides.Sum(s => s.Length) + right.Sides[0].Length <= MostLines && Math.Abs(_width - right._width) <= SameWidth
                && (FitOf(right) is var fit && HasSidesOf(right) ? fit == right.Lines.Length && (isSheet || fit > MostByChance) : fit > 0)
                && (isSheet || (shared.Zip(shared.Skip(1), (a, b) => Math.Round((b - a) / 2)).Distinct().Count() >= FewestHeights
                    && !(Rows is (true, true) && right.Rows.Labels)));
        }

        // A page with the columns of one that is already here is below it rather than beside it.
        private bool HasSidesOf(Strip right) =>
            Sides.Any(own => right.Sides[0].Length > 0 && right.Sides[0].All(x => own.Any(o => Math.Abs(o - x) <= SameHeight)));

        public Strip With(Strip right)
        {
            double[] shared = Shared(right);
            double end = Ends(shared).Max(r => r.To);
            double shift = end - right.Ends(shared).Min(r => r.From);
            HashSet<string> furniture = [.. TextLine.Of(Page.Glyphs).Select(Furniture)];
            HashSet<(string, double, double)> own = [.. Page.Glyphs.Select(g => PlaceOf(g, 0))];
            IEnumerable<Glyph> added = TextLine.Of(right.Page.Glyphs).Where(l => !furniture.Contains(Furniture(l)))
                .SelectMany(l => l.Glyphs).Select(g => g with { Left = g.Left + shift, Right = g.Right + shift })
                .Where(g => !own.Contains(PlaceOf(g, -1)) && !own.Contains(PlaceOf(g, 0)) && !own.Contains(PlaceOf(g, 1)));
            PrintedPage whole = Page with
            {
                Width = right.Page.Width + shift,
                Glyphs = [.. Page.Glyphs, .. added],
                Horizontal =
                    [.. Page.Horizontal, .. right.Page.Horizontal.Select(r => r with { From = r.From + shift, To = r.To + shift })],
                Vertical = [.. Page.Vertical, .. right.Page.Vertical.Select(r => r with { At = r.At + shift })],
                HasPicture = Page.HasPicture || right.Page.HasPicture,
            };
            return new(whole, titles)
            {
                IsJoined = true,
                Lines = [.. Lines.Union(right.Lines.Except(right.Shared(this))).Order()],
                Sides = Sides.AddRange(right.Sides),
                _rows = Rows,
                _width = right._width,
            };
        }

        // Its lines that another page has at the same height.
        private double[] Shared(Strip other) => [.. Lines.Where(y => other.HasLineAt(y))];

        private bool HasLineAt(double y)
        {
            int at = Array.BinarySearch(Lines, y - SameHeight);
            at = at < 0 ? ~at : at;
            return at < Lines.Length && Lines[at] <= y + SameHeight;
        }

        private IEnumerable<Ruling> Ends(double[] lines) =>
            Page.Horizontal.Where(r => r.To - r.From > ShortestLine && lines.Any(y => Math.Abs(y - r.At) <= SameHeight));

        private static (string, double, double) PlaceOf(Glyph glyph, int aside) =>
            (glyph.Text, Math.Round(glyph.Baseline / SamePlace), Math.Round(glyph.Left / SamePlace) + aside);

        // Headers and footers are on every page at the same place.
        private static string Furniture(TextLine line) =>
            FormattableString.Invariant($"{Math.Round(line.Baseline)} {Math.Round(line.Left / 4)} ")
            + string.Concat(line.Text.Select(c => char.IsAsciiDigit(c) ? '0' : c));

        // Whether most of its rows have a label, and whether most have a figure.
        private (bool Labels, bool Figures) Rows => _rows ??= CountRows();

        private (bool Labels, bool Figures) CountRows()
        {
            (int labels, int figures) = (0, 0);
            ILookup<int, Glyph> rows = Page.Glyphs.Where(g => !g.IsSpace && g.MiddleY > Lines[0] && g.MiddleY < Lines[^1])
                .ToLookup(g => Array.FindLastIndex(Lines, y => y < g.MiddleY));
            foreach (IGrouping<int, Glyph> row in rows)
            {
                Word[] words = [.. TextLine.Of(row).SelectMany(l => l.Words)];
                labels += Array.Exists(words, w => w.Text.Any(char.IsLetter)) ? 1 : 0;
                figures += Array.Exists(words, IsFigure) ? 1 : 0;
            }

            return (labels * 2 > rows.Count, figures * 2 > rows.Count);
        }

        private static bool IsFigure(Word word) =>
            word.Text.Any(char.IsDigit) && word.Text.All(c => char.IsDigit(c) || c is '.' or ',' or '-');
    }
}
