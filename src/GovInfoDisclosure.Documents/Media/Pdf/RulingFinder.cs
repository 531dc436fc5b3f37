using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>Finds the lines among what a page draws: strokes, thin filled rectangles, and the edges of stroked boxes.</summary>
internal static class RulingFinder
{
    private const double Straight = 0.5;
    private const double ThickestLine = 3;

    public static (List<Ruling> Horizontal, List<Ruling> Vertical) Find(IEnumerable<PdfPath> paths, Func<PdfPoint, (double X, double Y)> place)
    {
        List<Ruling> horizontal = [];
        List<Ruling> vertical = [];
        foreach (PdfPath path in paths.Where(p => !p.IsClipping))
        {
            foreach (PdfSubpath part in path)
            {
                if (path.IsStroked && !IsWhite(path.StrokeColor))
                    Stroke(part);
                else if (path.IsFilled && !IsWhite(path.FillColor) && part.GetBoundingRectangle() is { } box)
                    Fill(place(box.BottomLeft), place(box.TopRight));
            }
        }

        return (horizontal, vertical);

        void Stroke(PdfSubpath part)
        {
            (double X, double Y)? start = null;
            (double X, double Y)? last = null;
            foreach (PdfSubpath.IPathCommand command in part.Commands)
            {
                if (command is PdfSubpath.Move move)
                    start = last = place(move.Location);
                else if (command is PdfSubpath.Line line)
                    Add(place(line.From), (last = place(line.To)).Value);
                else if (command is PdfSubpath.Close && start is { } first && last is { } end)
                    Add(end, first);
            }
        }

        void Fill((double X, double Y) corner, (double X, double Y) opposite)
        {
            double width = Math.Abs(corner.X - opposite.X);
            double height = Math.Abs(corner.Y - opposite.Y);
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

    private static bool IsWhite(IColor? color) =>
        color is GrayColor or RGBColor or CMYKColor && color.ToRGBValues() is ( > 0.97, > 0.97, > 0.97);
}
