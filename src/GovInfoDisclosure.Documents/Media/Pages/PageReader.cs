namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>Takes letters, lines and the presence of pictures from a page, turned so that most of its text reads from left to
/// right.</summary>
internal static class PageReader
{
    private const double MostOfPage = 0.25;

    // Twice this share of its size is less than the width of the narrowest letter.
    private const double OverprintShare = 0.06;

    public static PrintedPage Read(PageMarks page)
    {
        ReadingDirection main =
            page.Letters.CountBy(l => l.Direction).OrderByDescending(c => c.Value).Select(c => c.Key).FirstOrDefault();
        Func<PagePoint, PagePoint> locate = main switch
        {
            ReadingDirection.Down => p => new(p.Y, page.Width - p.X),
            ReadingDirection.Up => p => new(page.Height - p.Y, p.X),
            ReadingDirection.Left => p => new(page.Width - p.X, page.Height - p.Y),
            _ => p => p,
        };
        IEnumerable<Glyph> glyphs = page.Letters.Where(l => IsVisible(l, page)).Select(l => Of(l, l.Direction == main, locate));
        (List<Ruling> horizontal, List<Ruling> vertical) = RulingFinder.Find(page, locate);
        double area = page.Width * page.Height;
        bool picture = page.Pictures.Exists(p => p.Area > area * MostOfPage);
        double width = main is ReadingDirection.Down or ReadingDirection.Up ? page.Height : page.Width;
        return new(page.Number, width, WithoutOverprint(glyphs), horizontal, vertical, picture);
    }

    // Slanted text is a watermark; what is outside of the page is not printed.
    private static bool IsVisible(PlacedLetter letter, PageMarks page)
    {
        PagePoint at = letter.Start;
        PagePoint end = letter.End;
        return double.IsFinite(end.X) && double.IsFinite(end.Y) && letter.Direction != ReadingDirection.Slanted
            && at.X >= 0 && at.X <= page.Width && at.Y >= 0 && at.Y <= page.Height;
    }

    private static Glyph Of(PlacedLetter letter, bool upright, Func<PagePoint, PagePoint> locate)
    {
        string text = GlyphText.Of(letter.Text);
        if (upright)
        {
            (double left, double baseline) = locate(letter.Start);
            double right = locate(letter.End).X;
            // Some fonts name no width for a character; it then takes as much room as a Chinese one.
            return new(text, left, right > left ? right : left + letter.Size, baseline, letter.Size);
        }

        (double x, double y) = locate(new(letter.Bounds.Left, letter.Bounds.Bottom));
        (double otherX, double otherY) = locate(new(letter.Bounds.Right, letter.Bounds.Top));
        return new(text, Math.Min(x, otherX), Math.Max(x, otherX), Math.Max(y, otherY), letter.Size);
    }

    // Some programs make letters bold by printing them twice, a hair's breadth apart.
    private static List<Glyph> WithoutOverprint(IEnumerable<Glyph> glyphs)
    {
        List<Glyph> kept = [];
        HashSet<(string, double, double, double)> seen = [];
        foreach (Glyph glyph in glyphs)
        {
            double grid = Math.Round(Math.Max(glyph.Size * OverprintShare, 0.1), 2);
            (double x, double y) = (Math.Round(glyph.Left / grid), Math.Round(glyph.Baseline / grid));
            bool printed = Enumerable.Range(-1, 3)
                .Any(dx => Enumerable.Range(-1, 3).Any(dy => seen.Contains((glyph.Text, grid, x + dx, y + dy))));
            if (glyph.IsSpace || !printed)
                kept.Add(glyph);
            seen.Add((glyph.Text, grid, x, y));
        }

        return kept;
    }
}
