using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>How the positions in a line of text are counted.</summary>
internal enum Measure
{
    /// <summary>Every letter counts one.</summary>
    Characters,

    /// <summary>Wide letters, as Chinese ones are, count two.</summary>
    Columns,
}

/// <summary>A stretch of a line, or of several lines below each other.</summary>
/// <param name="From">Its first position.</param>
/// <param name="To">The position behind its last.</param>
internal readonly record struct Span(int From, int To)
{
    public static Span Of(GridCell cell, Measure measure) => measure == Measure.Characters
        ? new(cell.X, cell.X + cell.Text.Length)
        : new(cell.WideX, cell.WideX + Width.ColumnsOf(cell.Text));

    public bool Overlaps(Span other) => From < other.To && other.From < To;

    public Span With(Span other) => new(Math.Min(From, other.From), Math.Max(To, other.To));
}
