namespace GovInfoDisclosure.FsCheck.Pages.Writing.Ofd;

/// <summary>How a program writes the objects of pages; what is printed is the same.</summary>
internal sealed record OfdStyle
{
    public OfdStyle(PageDraft draft)
    {
        IsTurned = draft.Has(LayoutQuirk.PagesTurned);
        HasAreasForLines = draft.Has(LayoutQuirk.LinesAsAreas);
        HasLettersApart = draft.Has(LayoutQuirk.LettersApart);
        (CountsInPoints, HasRuns) = (draft.Variant % 2 == 0, draft.Variant % 3 != 0);
    }

    /// <summary>Whether what is upright is printed on pages that are turned by a quarter, and has to be turned to be read.</summary>
    public bool IsTurned { get; }

    /// <summary>Whether lines are thin areas rather than strokes.</summary>
    public bool HasAreasForLines { get; }

    /// <summary>Whether each letter is an object of its own.</summary>
    public bool HasLettersApart { get; }

    /// <summary>Whether letters are placed in points, which a matrix turns into millimetres.</summary>
    public bool CountsInPoints { get; }

    /// <summary>Whether equal steps from letter to letter are written once, with their number.</summary>
    public bool HasRuns { get; }
}

/// <summary>A sheet of paper, in millimetres.</summary>
internal readonly record struct OfdSheet(double Width, double Height)
{
    public const double Margin = 26;

    private static readonly OfdSheet[] Usual = [new(210, 297), new(297, 210), new(420, 297), new(594, 420)];

    /// <summary>The smallest usual sheet that has room for a width between its margins, or a wider one.</summary>
    public static OfdSheet For(double width)
    {
        OfdSheet sheet = Array.Find(Usual, s => s.Room >= width);
        return sheet.Width > 0 ? sheet : Usual[^1] with { Width = width + (2 * Margin) };
    }

    /// <summary>The width between its margins.</summary>
    public double Room => Width - (2 * Margin);

    /// <summary>Where its text ends.</summary>
    public double Bottom => Height - Margin;
}
