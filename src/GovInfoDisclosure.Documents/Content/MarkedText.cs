using System.Text;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Content;

/// <summary>The text of a cell without the marks of notes and without what is struck out, and the same text as it is printed.</summary>
/// <param name="Text">What belongs to a label or figure.</param>
/// <param name="Printed">All that is printed.</param>
/// <param name="Asides">What is printed and does not belong to the text.</param>
internal readonly record struct MarkedText(string Text, string Printed, Asides Asides)
{
    /// <summary>Why the medium cannot give the text that the cell shows (a formula that was never calculated); null where it can.</summary>
    public LocalizedText? Failure { get; init; }

    /// <summary>A cell whose text cannot be given.</summary>
    /// <param name="failure">Why: a sentence without a full stop that goes on "and is left blank".</param>
    /// <param name="printed">What is known of it; may be empty.</param>
    public static MarkedText Unreadable(LocalizedText failure, string printed = "") => new("", printed, Asides.None) { Failure = failure };

    /// <summary>A text that is printed as it is meant.</summary>
    public static implicit operator MarkedText(string text) => new(text, text, Asides.None);

    private bool IsPlain => Asides == Asides.None && Failure is null;

    /// <summary>The same with other line ends, spaces and the like.</summary>
    public MarkedText Select(Func<string, string> change)
    {
        string text = change(Text);
        return this with { Text = text, Printed = IsPlain ? text : change(Printed) };
    }

    /// <summary>Puts a text together from pieces of which some do not belong to it.</summary>
    internal sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly StringBuilder _printed = new();
        private Asides _asides;
        private bool _isStruck;

        /// <summary>How many UTF-16 code units are printed so far.</summary>
        public int Length => _printed.Length;

        /// <summary>Adds a piece; <see cref="Asides.None"/> for one that belongs to the text.</summary>
        public Builder Append(ReadOnlySpan<char> piece, Asides aside = Asides.None)
        {
            if (piece.IsEmpty)
                return this;
            // What is struck out is printed apart from what replaces it, and a mark as it looks.
            bool isStruck = aside.HasFlag(Asides.StruckOut);
            if (isStruck != _isStruck && _printed.Length > 0 && !char.IsWhiteSpace(_printed[^1]) && !char.IsWhiteSpace(piece[0]))
                _printed.Append(' ');
            _isStruck = isStruck;
            _printed.Append(aside.HasFlag(Asides.NoteMark) ? NoteMarks.Raise(piece) : piece);
            if (aside == Asides.None)
                _text.Append(piece);
            else if (!piece.IsWhiteSpace())
                _asides |= aside;
            return this;
        }

        public MarkedText ToMarkedText()
        {
            string text = _text.ToString();
            return new(text, _asides == Asides.None ? text : _printed.ToString(), _asides);
        }
    }
}
