using System.Text;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>One line of a page in the making: white space of the source is drawn together as a browser does.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, Asides Aside, bool IsLink)> _pieces = [];
    private bool _space;
    private bool _lineBreak;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>The last letter so far, or a null character.</summary>
    public char Last => _text.Length == 0 ? '\0' : _text[^1];

    /// <summary>Appends a piece.</summary>
    /// <param name="text">The text.</param>
    /// <param name="aside">Whether it belongs to the text around it.</param>
    /// <param name="isLink">Whether it leads to a note, so that it is a mark only where it marks something.</param>
    public void Append(string text, Asides aside = Asides.None, bool isLink = false)
    {
        bool begun = false;
        foreach (char c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _space = true;
                _lineBreak |= c == '\n';
                continue;
            }

            // A line break of the source between two Chinese letters is no space.
            if (_space && _text.Length > 0 && !(_lineBreak && IsWide(c) && IsWide(_text[^1])))
                _text.Append(' ');
            _space = _lineBreak = false;
            if (!begun && (_pieces.Count == 0 || (_pieces[^1].Aside, _pieces[^1].IsLink) != (aside, isLink)))
                _pieces.Add((_text.Length, aside, isLink));
            begun = true;
            _text.Append(c);
        }
    }

    /// <summary>Appends a space, for what takes place and is not seen.</summary>
    public void AppendGap() => _space = true;

    public void AppendAsIs(ReadOnlySpan<char> text, Asides aside = Asides.None)
    {
        if (_pieces.Count == 0 || _pieces[^1].Aside != aside)
            _pieces.Add((_text.Length, aside, false));
        _text.Append(text);
    }

    /// <summary>The line so far; the next one begins.</summary>
    /// <returns>The text and what is printed beside it, and the text with its marks as prose has it.</returns>
    public (MarkedText Marked, string Prose) Take()
    {
        (MarkedText, string) line = _pieces.Exists(p => p.Aside != Asides.None) ? Marked() : Plain();
        _text.Clear();
        _pieces.Clear();
        _space = _lineBreak = false;
        return line;
    }

    private (MarkedText Marked, string Prose) Plain()
    {
        string text = _text.ToString();
        return (text, text);
    }

    private (MarkedText Marked, string Prose) Marked()
    {
        string text = _text.ToString();
        bool marks = Pieces().Any(p => p.Aside == Asides.None && CanBeMarked(text.AsSpan()[p.Range]));
        var cell = new MarkedText.Builder();
        var prose = new StringBuilder();
        foreach ((Range range, Asides aside, bool isLink) in Pieces())
        {
            Asides counted = isLink && !marks ? Asides.None : aside;
            string piece = counted == Asides.NoteMark ? NoteMarks.Raise(text[range]) : text[range];
            cell.Append(piece, counted);
            if (!counted.HasFlag(Asides.StruckOut))
                prose.Append(piece);
        }

        return (cell.ToMarkedText().Select(t => t.Trim()), prose.ToString());
    }

    private IEnumerable<(Range Range, Asides Aside, bool IsLink)> Pieces() =>
        _pieces.Select((p, i) => (p.Start..(i + 1 < _pieces.Count ? _pieces[i + 1].Start : _text.Length), p.Aside, p.IsLink));

    // A unit beside a link has no note: the link is the figure.
    private static bool CanBeMarked(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9') || text.Trim().Length > 2;

    private static bool IsWide(char c) => c >= '\u2E80';
}
