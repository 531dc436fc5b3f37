using System.Globalization;
using System.Text;
using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Pages;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Media.Ofd;

/// <summary>Places the letters of a text object (GB/T 33190, 11.2 and 11.3).</summary>
internal sealed class OfdText
{
    // In millimetres: the size of body text, for objects that do not name theirs.
    private const double UsualSize = 3.5;

    // A line whose direction is off by less than this is straight.
    private const double Slant = 0.02;

    private const double LeastFit = 0.2;

    // No font has narrower digits.
    private const double LeastFitOfFigures = 0.7;

    // What some programs write for every letter of a font that has no characters.
    private const string NoCharacter = "¤";

    private readonly PartElement _text;
    private readonly Affine _matrix;
    private readonly Box _clip;
    private readonly Work _work;
    private readonly double _size;
    private readonly double _stretch;
    private readonly (double X, double Y) _along;
    private readonly (double X, double Y) _onward;

    public OfdText(PartElement text, OfdState state, Work work)
    {
        (_text, _matrix, _clip, _work) = (text, state.Matrix, state.Clip, work);
        double size = Numbers.Single(text["Size"]) ?? UsualSize;
        _size = Math.Abs(size);
        _stretch = Numbers.Single(text["HScale"]) ?? 1;
        // Text of a negative size is upside down.
        double turned = size < 0 ? 180 : 0;
        _along = DirectionOf((Numbers.Single(text["CharDirection"]) ?? 0) + turned);
        _onward = DirectionOf((Numbers.Single(text["ReadDirection"]) ?? 0) + turned);
    }

    public IEnumerable<PlacedLetter> Letters()
    {
        (double x, double y) = (0, 0);
        foreach (PartElement code in _text.All("TextCode"))
        {
            // What is missing is as in the code before.
            (x, y) = (Numbers.Single(code["X"]) ?? x, Numbers.Single(code["Y"]) ?? y);
            foreach (PlacedLetter letter in LettersOf(code, x, y))
                yield return letter;
        }
    }

    private IEnumerable<PlacedLetter> LettersOf(PartElement code, double x, double y)
    {
        bool hasX = !string.IsNullOrWhiteSpace(code["DeltaX"]);
        bool hasY = !string.IsNullOrWhiteSpace(code["DeltaY"]);
        using IEnumerator<double?> right = Numbers.Steps(code["DeltaX"], _work).GetEnumerator();
        using IEnumerator<double?> down = Numbers.Steps(code["DeltaY"], _work).GetEnumerator();
        _work.Spend(code.Text.Length);
        string text = Decoded(code.Text);
        double fit = hasX || hasY ? 1 : FitOf(text, x, y);
        double narrowed = 1;
        int end = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            _work.Spend(Cost.Letter);
            end += rune.Utf16SequenceLength;
            string letter = rune.ToString();
            double width = _size * _stretch * fit * WidthOf(letter);
            right.MoveNext();
            down.MoveNext();
            // Without steps the fonts decide, of which only the usual widths are known.
            (double stepX, double stepY) = hasX || hasY
                ? (hasX ? right.Current ?? width : 0, hasY ? down.Current ?? _size : 0)
                : (_onward.X * width, _onward.Y * (_onward.X == 0 ? _size : width));
            double onward = (stepX * _along.X) + (stepY * _along.Y);
            // No step follows the last letter; that of the others says nothing about one of another width.
            narrowed = end == text.Length && end > rune.Utf16SequenceLength ? narrowed : onward > 0 ? Math.Min(onward / width, 1) : 1;
            yield return Placed(letter, x, y, width * narrowed);
            (x, y) = (x + stepX, y + stepY);
        }
    }

    // Without steps, the boundary shows whether the letters are narrower than usual. One that has nearly no room for them shows nothing.
    private double FitOf(string text, double x, double y)
    {
        double width = _size * _stretch * text.EnumerateRunes().Sum(r => WidthOf(r.ToString()));
        (PagePoint start, PagePoint end) = (_matrix.Place(x, y), _matrix.Place(x + (_onward.X * width), y + (_onward.Y * width)));
        double room = Direction(start, end) switch
        {
            ReadingDirection.Right => _clip.Right - start.X,
            ReadingDirection.Left => start.X - _clip.Left,
            ReadingDirection.Down => _clip.Bottom - start.Y,
            ReadingDirection.Up => start.Y - _clip.Top,
            _ => double.MaxValue,
        };
        double share = room / _matrix.Length(_onward.X * width, _onward.Y * width);
        double least = text.All(c => char.IsNumber(c) || char.IsPunctuation(c)) ? LeastFitOfFigures : LeastFit;
        return share > least && share < 1 ? share : 1;
    }

    private PlacedLetter Placed(string letter, double x, double y, double width)
    {
        PagePoint start = _matrix.Place(x, y);
        PagePoint end = _matrix.Place(x + (_along.X * width), y + (_along.Y * width));
        (double upX, double upY) = (_along.Y * _size, -_along.X * _size);
        PagePoint top = _matrix.Place(x + upX, y + upY);
        Box bounds = Box.Around([start, end, top, new(end.X + top.X - start.X, end.Y + top.Y - start.Y)]);
        return new(letter == NoCharacter ? null : letter, start, end, bounds, _matrix.Length(upX, upY), Direction(start, end));
    }

    // The usual widths, in shares of the size. A letter that is taken for wider than it is seems to be printed over the next.
    private static double WidthOf(string letter) => letter is "." or "," or ":" or ";" or "'" or "|" or "!" ? 0.25
        : Width.ColumnsOf(letter) >= 2 ? 1
        : 0.5;

    private static ReadingDirection Direction(PagePoint start, PagePoint end)
    {
        (double x, double y) = (end.X - start.X, end.Y - start.Y);
        if (Math.Abs(y) <= Slant * Math.Abs(x))
            return x < 0 ? ReadingDirection.Left : ReadingDirection.Right;
        if (Math.Abs(x) <= Slant * Math.Abs(y))
            return y < 0 ? ReadingDirection.Up : ReadingDirection.Down;
        return ReadingDirection.Slanted;
    }

    // Only quarters of a turn are allowed.
    private static (double X, double Y) DirectionOf(double degrees) => (((Math.Round(degrees / 90) % 4) + 4) % 4) switch
    {
        1 => (0, 1),
        2 => (-1, 0),
        3 => (0, -1),
        _ => (1, 0),
    };

    // What XML cannot hold is written as its code, and so is the backslash: \005C.
    private static string Decoded(string text)
    {
        // Line ends are of the XML file, not of the text.
        if (text.Contains('\n', StringComparison.Ordinal))
            text = string.Concat(text.Trim().Split('\n', StringSplitOptions.TrimEntries));
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text;
        var decoded = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 5 <= text.Length && ushort.TryParse(
                text.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
            {
                decoded.Append((char)code);
                i += 4;
                continue;
            }

            decoded.Append(text[i]);
        }

        return decoded.ToString();
    }
}
