using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>Finds the marks of notes: letters that are smaller than those beside them, and raised above or lowered below their
/// line.</summary>
internal static class RaisedMarks
{
    // In shares of the size of the letter beside them.
    private const double Largest = 0.93;
    private const double LeastRaised = 0.08;
    private const double MostRaised = 0.75;
    private const double MostLowered = 0.6;
    private const double MostApart = 0.4;

    // Some programs raise a mark and leave its size.
    private const double SameSize = 1.02;
    private const double HalfLine = 0.3;
    private const double Touching = 0.1;

    // More letters in one place are no text.
    private const int MostInPlace = 16;

    /// <summary>The letters with such marks put on the line of the text beside them and marked.</summary>
    public static Glyph[] Mark(IReadOnlyList<Glyph> glyphs, Work work)
    {
        Glyph[] marked = [.. glyphs];
        double largest = glyphs.Select(g => g.Size).Where(double.IsFinite).DefaultIfEmpty().Max();
        if (largest <= 0)
            return marked;
        var places = new Dictionary<(int, int), List<int>>();
        for (int i = 0; i < marked.Length; i++)
        {
            (int, int) place = PlaceOf(marked[i].Left, marked[i].Baseline, largest);
            List<int> here = places.TryGetValue(place, out List<int>? found) ? found : places[place] = [];
            if (here.Count < MostInPlace * MostInPlace)
                here.Add(i);
        }

        // A mark of two digits: the second is beside the first, before the text or behind it.
        foreach (int i in Enumerable.Range(0, marked.Length).OrderBy(i => marked[i].Left))
            MarkBeside(i, before: true);
        foreach (int i in Enumerable.Range(0, marked.Length).OrderByDescending(i => marked[i].Left))
            MarkBeside(i, before: false);
        return marked;

        void MarkBeside(int i, bool before)
        {
            Glyph glyph = glyphs[i];
            if (glyph.IsSpace || marked[i].Aside.HasFlag(Asides.NoteMark))
                return;
            (int x, int y) = PlaceOf(glyph.Left, glyph.Baseline, largest);
            for (int dx = -2; dx <= 1; dx++)
            {
                for (int dy = -1; dy <= 1; dy++)
                {
                    List<int> near = places.GetValueOrDefault((x + dx, y + dy)) ?? [];
                    work.Spend(near.Count / Cost.StepsForUnit);
                    foreach (int other in near)
                    {
                        double apart = before ? glyph.Left - glyphs[other].Right : glyphs[other].Left - glyph.Right;
                        if (other != i && HostOf(glyph, glyphs[other], marked[other], apart) is { } baseline)
                        {
                            marked[i] = glyph with { Baseline = baseline, Aside = glyph.Aside | Asides.NoteMark };
                            return;
                        }
                    }
                }
            }
        }
    }

    // The line of the text beside a mark, or of the text beside the mark beside it; null where there is none.
    private static double? HostOf(Glyph glyph, Glyph other, Glyph marked, double apart)
    {
        // In a blank cell, only a space shows where the line is.
        if (other.IsSpace && !glyph.Text.All(char.IsDigit))
            return null;
        bool isMark = marked.Aside.HasFlag(Asides.NoteMark);
        if (Math.Abs(apart) > MostApart * Math.Max(other.Size, glyph.Size))
            return null;
        if (isMark)
            return Math.Abs(glyph.Baseline - other.Baseline) < LeastRaised * glyph.Size ? marked.Baseline : null;
        double raised = (other.Baseline - glyph.Baseline) / other.Size;
        bool isBeside = glyph.Size < Largest * other.Size
            ? raised is (>= LeastRaised and <= MostRaised) or (<= -LeastRaised and >= -MostLowered)
            : glyph.Size <= SameSize * other.Size && raised is >= HalfLine and <= MostLowered && Math.Abs(apart) <= Touching * other.Size;
        return isBeside ? other.Baseline : null;
    }

    private static (int X, int Y) PlaceOf(double x, double y, double size) =>
        ((int)(x / size), (int)(y / size));
}
