namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>Where digits and Chinese characters alike have ink.</summary>
internal static class LetterInk
{
    // Above the line that a letter is on, in shares of its size.
    private const double Middle = 0.35;

    /// <summary>A point in the ink of a letter.</summary>
    /// <param name="from">Where the letter begins on its line.</param>
    /// <param name="to">Where the next one would begin.</param>
    /// <param name="size">The size of its font.</param>
    public static PagePoint Of(PagePoint from, PagePoint to, double size)
    {
        double length = Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));
        (double x, double y) = length > 0 ? ((to.Y - from.Y) / length, (from.X - to.X) / length) : (0, -1);
        return new((from.X + to.X + (x * size * Middle * 2)) / 2, (from.Y + to.Y + (y * size * Middle * 2)) / 2);
    }
}
