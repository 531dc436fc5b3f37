using GovInfoDisclosure.Documents.Media.Pages;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>Takes letters, lines and the presence of pictures from a page, turned so that most of its text reads from left to
/// right.</summary>
internal static class PageReader
{
    private const double MostOfPage = 0.25;

    // Twice this share of its size is less than the width of the narrowest letter.
    private const double OverprintShare = 0.06;

    public static PrintedPage Read(PageMarks page)
    {
        TextOrientation main =
            page.Letters.CountBy(l => l.TextOrientation).OrderByDescending(c => c.Value).Select(c => c.Key).FirstOrDefault();
        Func<PdfPoint, (double X, double Y)> locate = main switch
        {
            TextOrientation.Rotate90 => p => (page.Height - p.Y, -p.X),
            TextOrientation.Rotate270 => p => (p.Y, p.X),
            TextOrientation.Rotate180 => p => (page.Width - p.X, p.Y),
            _ => p => (p.X, -p.Y),
        };
        IEnumerable<Glyph> glyphs = page.Letters.Where(l => IsVisible(l, page)).Select(l => Of(l, l.TextOrientation == main, locate));
        (List<Ruling> horizontal, List<Ruling> vertical) = RulingFinder.Find(page, locate);
        double area = page.Width * page.Height;
        bool picture = page.Pictures.Exists(p => p.Area > area * MostOfPage);
        double width = main is TextOrientation.Rotate90 or TextOrientation.Rotate270 ? page.Height : page.Width;
        return new(page.Number, width, WithoutOverprint(glyphs), horizontal, vertical, picture);
    }

    // Slanted text is a watermark; what is outside of the crop box, where the places count from, is not printed.
    private static bool IsVisible(Letter letter, PageMarks page)
    {
        PdfPoint at = letter.StartBaseLine;
        PdfPoint end = letter.EndBaseLine;
        return double.IsFinite(end.X) && double.IsFinite(end.Y) && letter.TextOrientation != TextOrientation.Other
            && at.X >= 0 && at.X <= page.Width && at.Y >= 0 && at.Y <= page.Height;
    }

    private static Glyph Of(Letter letter, bool upright, Func<PdfPoint, (double X, double Y)> locate)
    {
        string text = GlyphText.Of(letter.Value);
        double size = letter.PointSize > 0.5 ? letter.PointSize : letter.BoundingBox.Height;
        if (upright)
        {
            (double left, double baseline) = locate(letter.StartBaseLine);
            double right = locate(letter.EndBaseLine).X;
            // Some fonts name no width for a character; it then takes as much room as a Chinese one.
            return new(text, left, right > left ? right : left + size, baseline, size);
        }

        (double x, double y) = locate(letter.BoundingBox.BottomLeft);
        (double otherX, double otherY) = locate(letter.BoundingBox.TopRight);
        return new(text, Math.Min(x, otherX), Math.Max(x, otherX), Math.Max(y, otherY), size);
    }

    // Some programs make letters bold by printing them twice, a hair's breadth apart.
    private static List<Glyph> WithoutOverprint(IEnumerable<Glyph> glyphs)
    {
        List<Glyph> kept = [];
        HashSet<(string, double, double)> seen = [];
        foreach (Glyph glyph in glyphs)
        {
            double grid = Math.Max(glyph.Size * OverprintShare, 0.1);
            (double x, double y) = (Math.Round(glyph.Left / grid), Math.Round(glyph.Baseline / grid));
            bool printed = Enumerable.Range(-1, 3)
                .Any(dx => Enumerable.Range(-1, 3).Any(dy => seen.Contains((glyph.Text, x + dx, y + dy))));
            if (glyph.IsSpace || !printed)
                kept.Add(glyph);
            seen.Add((glyph.Text, x, y));
        }

        return kept;
    }
}
