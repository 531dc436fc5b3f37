namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>Finds the lines among what a page draws: strokes, thin filled rectangles, and the edges of stroked boxes.</summary>
internal static class RulingFinder
{
    private const double Straight = 0.5;
    private const double ThickestLine = 3;

    public static (List<Ruling> Horizontal, List<Ruling> Vertical) Find(PageMarks page, Func<PagePoint, PagePoint> locate)
    {
        List<Ruling> horizontal = [];
        List<Ruling> vertical = [];
        foreach (List<PathPoint> line in page.Strokes)
        {
            foreach ((PathPoint from, PathPoint to) in line.Zip(line.Skip(1)).Where(p => !p.Second.IsCurved))
                Add(locate(from.At), locate(to.At));
        }

        foreach (List<PathPoint> area in page.Fills.Where(a => a.Count > 0))
        {
            Fill(Box.Around(area.Select(p => locate(p.At))));
        }

        return (horizontal, vertical);

        void Fill(Box area)
        {
            double x = (area.Left + area.Right) / 2;
            double y = (area.Top + area.Bottom) / 2;
            if (area.Height <= ThickestLine && area.Height <= area.Width)
                Add(new(area.Left, y), new(area.Right, y));
            if (area.Width <= ThickestLine && area.Width <= area.Height)
                Add(new(x, area.Top), new(x, area.Bottom));
        }

        void Add(PagePoint from, PagePoint to)
        {
            if (Math.Abs(from.Y - to.Y) <= Straight)
                horizontal.Add(new(from.Y, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
            if (Math.Abs(from.X - to.X) <= Straight)
                vertical.Add(new(from.X, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y)));
        }
    }
}
