using GovInfoDisclosure.Documents.Media.Pages;

namespace GovInfoDisclosure.Documents.Media.Ofd;

/// <summary>A change of places: turned, scaled and moved, as a CTM does (GB/T 33190, 8.4).</summary>
internal readonly record struct Affine(double A, double B, double C, double D, double E, double F)
{
    private const double PointsOfMillimetre = 72 / 25.4;

    /// <summary>From millimetres to points.</summary>
    public static Affine Page { get; } = new(PointsOfMillimetre, 0, 0, PointsOfMillimetre, 0, 0);

    /// <summary>A CTM of six numbers; none if it is missing or has others.</summary>
    public static Affine? Of(double[] numbers) =>
        numbers is [var a, var b, var c, var d, var e, var f] ? new(a, b, c, d, e, f) : null;

    public static Affine Moved(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>First the inner change, then this one.</summary>
    public Affine After(Affine inner) => new(
        (A * inner.A) + (C * inner.B), (B * inner.A) + (D * inner.B), (A * inner.C) + (C * inner.D), (B * inner.C) + (D * inner.D),
        (A * inner.E) + (C * inner.F) + E, (B * inner.E) + (D * inner.F) + F);

    public PagePoint Place(double x, double y) => new((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>The box around a box that is changed.</summary>
    public Box Place(Box box) =>
        Box.Around([Place(box.Left, box.Top), Place(box.Right, box.Top), Place(box.Left, box.Bottom), Place(box.Right, box.Bottom)]);

    /// <summary>How long a step becomes.</summary>
    public double Length(double x, double y) => Math.Sqrt(Square((A * x) + (C * y)) + Square((B * x) + (D * y)));

    private static double Square(double number) => number * number;
}
