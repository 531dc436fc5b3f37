using System.Text;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>The text of runs that look different.</summary>
internal sealed class RunText
{
    // In half points: what is smaller no one can read.
    private const int SmallestSize = 4;

    // Of runs for which the file has no size.
    private const int UsualSize = 20;

    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly List<(string Text, RunLook Look, bool OnColour)> _pieces = [];

    /// <summary>Why the text cannot be given; null where it can.</summary>
    public LocalizedText? Failure { get; set; }

    /// <summary>Whether it has a picture, or a control, which shows something too.</summary>
    public bool HasPicture { get; set; }

    /// <summary>Adds a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="look">How it looks.</param>
    /// <param name="onColour">Whether it is on a ground of another colour than paper.</param>
    public void Append(string text, RunLook look, bool onColour)
    {
        if (text.Length > 0)
            _pieces.Add((text, look, onColour));
    }

    public bool HasText => _pieces.Count > 0;

    public int Count => _pieces.Count;

    /// <summary>Takes all that was added.</summary>
    public WordText Take()
    {
        int size = _pieces.Where(p => !IsMoved(p.Look) && !string.IsNullOrWhiteSpace(p.Text)).Select(p => p.Look.Size ?? UsualSize)
            .DefaultIfEmpty().Max();
        var marked = new MarkedText.Builder();
        var prose = new StringBuilder();
        foreach ((string text, RunLook look, bool onColour) in _pieces)
        {
            Asides asides = AsidesOf(look, size, onColour);
            marked.Append(text, asides);
            // In a sentence a raised digit may be a unit (m²), so it stays, and in no figure.
            if (asides == Asides.None)
                prose.Append(text);
            else if (asides == Asides.NoteMark)
                prose.Append(Raise(text));
        }

        var taken = new WordText(marked.ToMarkedText() with { Failure = Failure }, prose.ToString(), HasPicture);
        _pieces.Clear();
        Failure = null;
        HasPicture = false;
        return taken;
    }

    private static Asides AsidesOf(RunLook look, int size, bool onColour)
    {
        bool isMark = look.IsScript == true || (IsMoved(look) && (look.Size ?? UsualSize) < size);
        bool isUnseen = look.Size < SmallestSize || (look.IsWhite == true && look.IsShaded != true && !onColour);
        return (isMark ? Asides.NoteMark : 0) | (look.IsStruck == true || look.IsStruckTwice == true ? Asides.StruckOut : 0)
            | (isUnseen ? Asides.Invisible : 0);
    }

    private static bool IsMoved(RunLook look) => look.Position is not (null or 0);

    private static string Raise(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? Raised[c - '0'] : c));
}

/// <summary>A text of a Word file.</summary>
/// <param name="Cell">It in a cell.</param>
/// <param name="Prose">It in a paragraph, where marks of notes are kept apart from figures.</param>
/// <param name="HasPicture">Whether it has a picture, or a control.</param>
internal sealed record WordText(MarkedText Cell, string Prose, bool HasPicture);
