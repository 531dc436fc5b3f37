using GovInfoDisclosure.Documents.Media.Pages;

namespace GovInfoDisclosure.Documents.Media.Ofd;

/// <summary>What becomes of letters that are outside of the boundary of their text, where not all programs print them.</summary>
internal static class Boundaries
{
    // In points; enough to keep letters in their order.
    private const double Step = 0.02;

    /// <summary>Cuts a text at a boundary.</summary>
    /// <returns>
    /// The letters that count: none of a text that is wholly outside. The digits of a figure that are outside are illegible, because
    /// nobody knows whether they count; what other texts have behind the end of a line is at its end, not on what is printed there.
    /// </returns>
    public static IReadOnlyList<PlacedLetter> Cut(List<PlacedLetter> letters, Box boundary)
    {
        bool[] isInside = [.. letters.Select(l => boundary.Has(l.Ink, l.Size / 2))];
        if (!isInside.Contains(false))
            return letters;
        if (!isInside.Contains(true))
            return [];
        bool isFigure = letters.TrueForAll(l => l.Text is { } t && (char.IsNumber(t, 0) || char.IsPunctuation(t, 0) || t == " "));
        int outside = isInside.Count(i => !i);
        return [.. letters.Select((l, i) => isInside[i] ? l : isFigure ? l with { Text = null } : AtEnd(l, boundary, outside--))];
    }

    // Letters beside the line, or before it, stay where they are.
    private static PlacedLetter AtEnd(PlacedLetter letter, Box boundary, int further)
    {
        (double x, double y) = letter.Direction switch
        {
            ReadingDirection.Right => (boundary.Right - letter.Start.X, 0),
            ReadingDirection.Left => (boundary.Left - letter.Start.X, 0.0),
            ReadingDirection.Down => (0, boundary.Bottom - letter.Start.Y),
            ReadingDirection.Up => (0, boundary.Top - letter.Start.Y),
            _ => (0, 0),
        };
        (double alongX, double alongY) = (letter.End.X - letter.Start.X, letter.End.Y - letter.Start.Y);
        if ((x * alongX) + (y * alongY) >= 0)
            return letter;
        double share = Step / Math.Sqrt((alongX * alongX) + (alongY * alongY));
        (double stepX, double stepY) = (alongX * share, alongY * share);
        var start = new PagePoint(letter.Start.X + x - (stepX * further), letter.Start.Y + y - (stepY * further));
        return letter with { Start = start, End = new(start.X + stepX, start.Y + stepY) };
    }
}
