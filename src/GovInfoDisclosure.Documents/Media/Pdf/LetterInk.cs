using UglyToad.PdfPig.Core;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>Where digits and Chinese characters alike have ink.</summary>
internal static class LetterInk
{
    // Above the line that a letter is on, in shares of its size.
    private const double Middle = 0.35;

    /// <summary>A point in the ink of a letter, by the way it takes up on its line.</summary>
    public static PdfPoint Of(PdfRectangle advance, double size)
    {
        (PdfPoint from, PdfPoint to) = (advance.BottomLeft, advance.BottomRight);
        double length = Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));
        (double x, double y) = length > 0 ? ((from.Y - to.Y) / length, (to.X - from.X) / length) : (0, 1);
        return new((from.X + to.X + (x * size * Middle * 2)) / 2, (from.Y + to.Y + (y * size * Middle * 2)) / 2);
    }
}
