using GovInfoDisclosure.Documents.Media.Pages;
using UglyToad.PdfPig.Core;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>Finds the lines among what a page draws: strokes, thin filled rectangles, and the edges of stroked boxes.</summary>
internal static class RulingFinder
{
    private const double Straight = 0.5;
    private const double ThickestLine = 3;

    public static (List<Ruling> Horizontal, List<Ruling> Vertical) Find(PageMarks page, Func<PdfPoint, (double X, double Y)> locate)
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
            (double X, double Y)[] corners = [.. area.Select(p => locate(p.At))];
            Fill((corners.Min(c => c.X), corners.Min(c => c.Y)), (corners.Max(c => c.X), corners.Max(c => c.Y)));
        }

        return (horizontal, vertical);

        void Fill((double X, double Y) corner, (double X, double Y) opposite)
        {
            double width = opposite.X - corner.X;
            double height = opposite.Y - corner.Y;
            double x = (corner.X + opposite.X) / 2;
            double y = (corner.Y + opposite.Y) / 2;
            if (height <= ThickestLine && height <= width)
                Add((corner.X, y), (opposite.X, y));
            if (width <= ThickestLine && width <= height)
                Add((x, corner.Y), (x, opposite.Y));
        }

        void Add((double X, double Y) from, (double X, double Y) to)
        {
            if (Math.Abs(from.Y - to.Y) <= Straight)
                horizontal.Add(new(from.Y, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
            if (Math.Abs(from.X - to.X) <= Straight)
                vertical.Add(new(from.X, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y)));
        }
    }
}
