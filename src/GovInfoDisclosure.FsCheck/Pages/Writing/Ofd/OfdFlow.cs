namespace GovInfoDisclosure.FsCheck.Pages.Writing.Ofd;

/// <summary>Puts lines and rows below each other, on as many pages as they need.</summary>
internal sealed class OfdFlow(OfdSheet sheet, OfdStyle style)
{
    private const double LineHeight = 1.6;
    private const double Ascent = 1.1;

    private readonly List<OfdPage> _pages = [];

    /// <summary>The pages so far.</summary>
    public IReadOnlyList<OfdPage> Pages => _pages;

    /// <summary>The page that is printed on, in use or not.</summary>
    public OfdPage Page => _pages[^1];

    /// <summary>How far the page is printed on.</summary>
    public double Y { get; private set; }

    /// <summary>The size of the pages.</summary>
    public OfdSheet Sheet => sheet;

    private bool IsFresh => Y == OfdSheet.Margin;

    /// <summary>Makes sure that the page has room for something; goes on to the next if it has not.</summary>
    public void Need(double height)
    {
        if (_pages.Count == 0 || (Y + height > sheet.Bottom && !IsFresh))
            Turn();
    }

    /// <summary>How many of some heights one below the other have room on the page, at least one.</summary>
    public int Fitting(IEnumerable<double> heights)
    {
        double y = Y;
        return Math.Max(1, heights.TakeWhile(h => (y += h) <= sheet.Bottom).Count());
    }

    /// <summary>Ends the page, unless nothing is on it.</summary>
    public void End()
    {
        if (_pages.Count > 0 && !IsFresh)
            Turn();
    }

    public void MoveBy(double height) => Y += height;

    /// <summary>A paragraph.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="size">The size of its letters.</param>
    /// <param name="indent">By how many letters its first line begins further in.</param>
    /// <param name="share">What share of the room beside its lines is before them: 0 at the left, 1 at the right.</param>
    public void Paragraph(string text, double size, double indent = 0, double share = 0)
    {
        double before = indent * size;
        foreach (string line in OfdLines.Of(text, sheet.Room / size, indent))
        {
            Need(size * LineHeight);
            double left = (sheet.Room - (OfdLines.WidthOf(line) * size)) * share;
            Page.Text(OfdSheet.Margin + before + left, Y + (size * Ascent), line, size);
            Y += size * LineHeight;
            before = 0;
        }
    }

    private void Turn()
    {
        _pages.Add(new(sheet, style));
        Y = OfdSheet.Margin;
    }
}
