namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>What a page prints, in the order and the places of the file.</summary>
internal sealed record PageMarks(int Number, double Width, double Height)
{
    public List<PlacedLetter> Letters { get; } = [];

    /// <summary>The points of each line that is drawn, one after the other.</summary>
    public List<List<PathPoint>> Strokes { get; } = [];

    /// <summary>The corners of each area that is filled.</summary>
    public List<List<PathPoint>> Fills { get; } = [];

    public List<Box> Pictures { get; } = [];
}

/// <summary>A letter as its page prints it.</summary>
/// <param name="Text">What its font takes it for; null or empty if the font does not say.</param>
/// <param name="Start">Where it begins on its line.</param>
/// <param name="End">Where the next one would begin.</param>
/// <param name="Bounds">The box around it.</param>
/// <param name="Size">The size of its font.</param>
/// <param name="Direction">Where its line reads to.</param>
internal readonly record struct PlacedLetter(
    string? Text, PagePoint Start, PagePoint End, Box Bounds, double Size, ReadingDirection Direction)
{
    /// <summary>A point in its ink.</summary>
    public PagePoint Ink => LetterInk.Of(Start, End, Size);
}

/// <summary>Where a line of text reads to on its page.</summary>
internal enum ReadingDirection
{
    Right,
    Down,
    Left,
    Up,

    /// <summary>Across the page, as watermarks do.</summary>
    Slanted,
}
