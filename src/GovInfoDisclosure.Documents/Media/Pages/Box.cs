namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>A part of a page with upright sides, in points from the left and from the top.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    // Outlines are drawn to the point, letters not.
    private const double Tolerance = 0.5;

    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double Area => Width * Height;

    /// <summary>The box around some points; without points, one that has nothing in it.</summary>
    public static Box Around(IEnumerable<PagePoint> points)
    {
        var box = new Box(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (PagePoint p in points)
            box = new(Math.Min(box.Left, p.X), Math.Min(box.Top, p.Y), Math.Max(box.Right, p.X), Math.Max(box.Bottom, p.Y));
        return box;
    }

    /// <summary>Whether a point is in it or nearly so.</summary>
    /// <param name="at">The point.</param>
    /// <param name="tolerance">How far outside of the box it may be.</param>
    public bool Has(PagePoint at, double tolerance = Tolerance) =>
        at.X >= Left - tolerance && at.X <= Right + tolerance && at.Y >= Top - tolerance && at.Y <= Bottom + tolerance;

    /// <summary>The part of it that is in another box too.</summary>
    public Box Within(Box other) =>
        new(Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));
}
