using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>Finds letters with a line through them. Unlike the line of a table, it runs along letters and nowhere else.</summary>
internal static class Strikes
{
    // How far above its own line a letter is struck through, in shares of its size.
    private const double Lowest = 0.12;
    private const double Highest = 0.6;

    // What share of the line has letters on it.
    private const double LeastCovered = 0.65;
    private const double SameLine = 0.3;

    // Letters are looked up in bands of this height, in points.
    private const double Band = 8;

    /// <summary>The page with its struck letters marked, without the lines through them.</summary>
    public static PrintedPage Mark(PrintedPage page, Work work)
    {
        if (page.Horizontal.Count is 0 or > LatticeFinder.MostRulings)
            return page;
        Glyph[] glyphs = [.. page.Glyphs];
        Dictionary<int, List<int>> bands = [];
        foreach (int i in Enumerable.Range(0, glyphs.Length).OrderBy(i => glyphs[i].Left))
        {
            if (double.IsFinite(glyphs[i].Left))
                (bands.TryGetValue(BandOf(glyphs[i].MiddleY), out List<int>? band) ? band : bands[BandOf(glyphs[i].MiddleY)] = []).Add(i);
        }

        double largest = glyphs.Select(g => g.Size).DefaultIfEmpty().Max();
        List<Ruling> kept = [];
        foreach (Ruling line in Ruling.Merge(page.Horizontal, SameLine, SameLine))
        {
            List<int> crossed = Crossed(line, glyphs, bands, largest, work);
            if (crossed.Sum(i => Math.Min(glyphs[i].Right, line.To) - Math.Max(glyphs[i].Left, line.From))
                < LeastCovered * (line.To - line.From) || !crossed.Exists(i => !glyphs[i].IsSpace))
            {
                kept.Add(line);
                continue;
            }

            foreach (int i in crossed.Where(i => glyphs[i].MiddleX >= line.From && glyphs[i].MiddleX <= line.To))
                glyphs[i] = glyphs[i] with { Aside = glyphs[i].Aside | Asides.StruckOut };
        }

        return page with { Glyphs = glyphs, Horizontal = kept };
    }

    private static List<int> Crossed(
        Ruling line, Glyph[] glyphs, Dictionary<int, List<int>> bands, double largest, Work work)
    {
        List<int> crossed = [];
        double reach = Highest * largest;
        (int from, int to) = (BandOf(line.At - reach), BandOf(line.At + reach));
        work.Spend((to - from) / Cost.StepsForUnit);
        for (int b = from; b <= to; b++)
        {
            if (!bands.TryGetValue(b, out List<int>? band))
                continue;
            int i = FirstAt(band, glyphs, line.From - largest);
            int first = i;
            for (; i < band.Count && glyphs[band[i]].Left < line.To; i++)
            {
                Glyph glyph = glyphs[band[i]];
                double above = (glyph.Baseline - line.At) / glyph.Size;
                if (glyph.Right > line.From && above is >= Lowest and <= Highest)
                    crossed.Add(band[i]);
            }

            work.Spend((i - first) / Cost.StepsForUnit);
        }

        return crossed;
    }

    private static int FirstAt(List<int> band, Glyph[] glyphs, double left)
    {
        (int from, int to) = (0, band.Count);
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = glyphs[band[middle]].Left < left ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private static int BandOf(double y) => (int)Math.Clamp(Math.Floor(y / Band), -100_000, 100_000);
}
