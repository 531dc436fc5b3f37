namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>What is printed on a page.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Width">How wide it is, in points.</param>
/// <param name="Glyphs">Its letters, in no order.</param>
/// <param name="Horizontal">Its horizontal lines as drawn.</param>
/// <param name="Vertical">Its vertical lines as drawn.</param>
/// <param name="HasPicture">Whether a picture covers a good part of it, as on a scanned page.</param>
internal sealed record PrintedPage(
    int Number, double Width, IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Ruling> Horizontal, IReadOnlyList<Ruling> Vertical,
    bool HasPicture)
{
    // What is no wider than this is one line to the eye, and never the height of a row.
    private const double LeastTolerance = 2;
    private const double MostTolerance = 5;

    /// <summary>How far apart lines may be and still be one: less than half of the letters of the page.</summary>
    public double Tolerance { get; } =
        Glyphs.Count == 0
            ? LeastTolerance
            : Math.Clamp(0.4 * Glyphs.Select(g => g.Size).Order().ElementAt(Glyphs.Count / 2), LeastTolerance, MostTolerance);
}
