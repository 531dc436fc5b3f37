using System.Globalization;
using System.Text;
using System.Xml.Linq;
using GovInfoDisclosure.FsCheck.Pages.Writing.Office;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Ofd;

/// <summary>The objects of a page, in millimetres from its left and upper end as it is read.</summary>
/// <param name="sheet">Its size as it is read.</param>
/// <param name="style">How objects are written.</param>
internal sealed class OfdPage(OfdSheet sheet, OfdStyle style)
{
    private const double PointsOfMillimetre = 72 / 25.4;
    private const double LineWidth = 0.2;

    // How much of a letter is above its line, and how high a line of text is, in sizes of its letters.
    private const double Ascent = 0.88;
    private const double Height = 1.2;

    // Where letters are struck out: this much above their line.
    private const double Middle = 0.32;

    private readonly List<XElement> _objects = [];

    /// <summary>The objects, which get their numbers when all pages are there.</summary>
    public IReadOnlyList<XElement> Objects => _objects;

    /// <summary>A text on one line.</summary>
    /// <param name="x">Where it begins.</param>
    /// <param name="y">The line it is on.</param>
    /// <param name="text">What it says.</param>
    /// <param name="size">The size of its letters.</param>
    /// <returns>Where it ends.</returns>
    public double Text(double x, double y, string text, double size)
    {
        string printed = OfficeFile.Printable(text);
        Rune[][] pieces = style.HasLettersApart ? [.. printed.EnumerateRunes().Select(r => new[] { r })] : [[.. printed.EnumerateRunes()]];
        foreach (Rune[] piece in pieces.Where(p => p.Length > 0))
        {
            double width = size * piece.Sum(OfdLines.WidthOf);
            double scale = style.CountsInPoints ? PointsOfMillimetre : 1;
            XElement placed = Placed("TextObject", x, y - (size * Ascent), width, size * Height, 1 / scale);
            placed.Add(
                new XAttribute("Font", OfdPackage.Font), new XAttribute("Size", Number(size * scale)),
                new XElement(OfdPackage.Ofd + "TextCode", new XAttribute("X", "0"), new XAttribute("Y", Number(size * Ascent * scale)),
                    piece.Length == 1 ? null : new XAttribute("DeltaX", Steps(piece, size * scale)), Coded(piece)));
            _objects.Add(placed);
            x += width;
        }

        return x;
    }

    /// <summary>Strikes out what was printed between two places of a line of text.</summary>
    public void Strike(double x, double end, double y, double size) => Line(x, y - (size * Middle), end, y - (size * Middle));

    /// <summary>A line across or down.</summary>
    public void Line(double x, double y, double toX, double toY)
    {
        const double Half = LineWidth / 2;
        (double width, double height) = (toX - x + LineWidth, toY - y + LineWidth);
        XElement path = Placed("PathObject", x - Half, y - Half, width, height, 1);
        path.Add(style.HasAreasForLines
            ? (object[])[
                new XAttribute("Stroke", "false"), new XAttribute("Fill", "true"),
                new XElement(OfdPackage.Ofd + "FillColor", new XAttribute("Value", "0 0 0")),
                Data($"M 0 0 L {width:0.###} 0 L {width:0.###} {height:0.###} L 0 {height:0.###} C")]
            : [
                new XAttribute("LineWidth", Number(LineWidth)),
                Data($"M {Half} {Half} L {width - Half:0.###} {height - Half:0.###}")]);
        _objects.Add(path);
    }

    // An object with the box around it; what is in it counts from the left and upper end of the box as it is read.
    private XElement Placed(string name, double x, double y, double width, double height, double scale)
    {
        (string box, string? matrix) = style.IsTurned
            ? (Numbers(sheet.Height - y - height, x, height, width), Numbers(0, scale, -scale, 0, height, 0))
            : (Numbers(x, y, width, height), scale == 1 ? null : Numbers(scale, 0, 0, scale, 0, 0));
        return new(OfdPackage.Ofd + name,
            new XAttribute("Boundary", box), matrix is null ? null : new XAttribute("CTM", matrix));
    }

    private string Steps(Rune[] letters, double size)
    {
        IEnumerable<string> steps = letters.SkipLast(1).Select(r => Number(OfdLines.WidthOf(r) * size));
        if (!style.HasRuns)
            return string.Join(' ', steps);
        List<(string Step, int Times)> runs = [];
        foreach (string step in steps)
        {
            if (runs is [.., var last] && last.Step == step)
                runs[^1] = (step, last.Times + 1);
            else
                runs.Add((step, 1));
        }

        return string.Join(
            ' ', runs.Select(r => r.Times == 1 ? r.Step : string.Create(CultureInfo.InvariantCulture, $"g {r.Times} {r.Step}")));
    }

    // The standard wants blanks written by their codes, and so the sign that begins a code.
    private static string Coded(Rune[] letters) =>
        string.Concat(letters.Select(r => r.Value is ' ' or '\\' or '\u00A0' ? $@"\{r.Value:X4}" : r.ToString()));

    private static XElement Data(FormattableString path) =>
        new(OfdPackage.Ofd + "AbbreviatedData", FormattableString.Invariant(path));

    private static string Numbers(params IEnumerable<double> numbers) => string.Join(' ', numbers.Select(Number));

    private static string Number(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
