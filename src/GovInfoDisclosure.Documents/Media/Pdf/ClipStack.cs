using UglyToad.PdfPig.Core;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>The part of the page that is printed on: what is outside of it is not seen. Any outline counts as its box.</summary>
internal sealed class ClipStack
{
    private readonly Stack<(int Depth, Box Box)> _boxes = new();

    /// <summary>Whether a point is printed.</summary>
    public bool Shows(PdfPoint at) => !_boxes.TryPeek(out (int, Box Box) top) || top.Box.Has(at);

    /// <summary>Prints from now on only within an outline too, until the state of this depth ends.</summary>
    public void Narrow(int depth, IEnumerable<PdfPoint> outline)
    {
        Box box = Around(outline);
        _boxes.Push((depth, _boxes.TryPeek(out (int, Box Box) top) ? top.Box.Within(box) : box));
    }

    /// <summary>Ends the states that are deeper.</summary>
    public void EndAbove(int depth)
    {
        while (_boxes.TryPeek(out (int Depth, Box) top) && top.Depth > depth)
            _boxes.Pop();
    }

    /// <summary>The box around some points; without points, one that has nothing in it.</summary>
    public static Box Around(IEnumerable<PdfPoint> points)
    {
        var box = new Box(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (PdfPoint p in points)
            box = new(Math.Min(box.Left, p.X), Math.Min(box.Bottom, p.Y), Math.Max(box.Right, p.X), Math.Max(box.Top, p.Y));
        return box;
    }
}

/// <summary>A box with upright sides.</summary>
internal readonly record struct Box(double Left, double Bottom, double Right, double Top)
{
    // Outlines are drawn to the point, letters not.
    private const double Tolerance = 0.5;

    public bool Has(PdfPoint at) =>
        at.X >= Left - Tolerance && at.X <= Right + Tolerance && at.Y >= Bottom - Tolerance && at.Y <= Top + Tolerance;

    public Box Within(Box other) =>
        new(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));
}
