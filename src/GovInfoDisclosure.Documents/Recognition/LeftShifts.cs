using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>
/// Rows that may be shifted to the left of their head: where a label cell is lost, the figures move up and a blank cell comes in at the
/// end. A row whose first figure is blank does not show it; the other rows of the table do.
/// </summary>
internal sealed class LeftShifts
{
    // No count comes near; sums of such cannot overflow.
    private const decimal MostValue = 1_000_000_000_000;

    private readonly List<(FormRow Row, SourcePlace Place)> _possible = [];
    private bool _seen;
    private bool _upright;
    private bool _filledElsewhere;
    private int _totals;

    /// <summary>
    /// The rows in doubt, given all rows that were noted: a figure is left of the head; or all rows that could be shifted lack the
    /// total, which the others have, and more than one of them ends with the sum of its figures as if that were the total.
    /// </summary>
    public IEnumerable<(FormRow Row, SourcePlace Place)> InDoubt =>
        _seen || (!_upright && _filledElsewhere && _totals > 1) ? _possible : [];

    /// <param name="row">The row of the form.</param>
    /// <param name="figures">Its cells behind the label.</param>
    /// <param name="head">The grid columns of its head.</param>
    /// <param name="assignment">How the figures were placed.</param>
    public void Add(FormRow row, ImmutableArray<GridCell> figures, HeadColumns head, Assignment assignment)
    {
        if (assignment.Ambiguity is not null || !figures.Any(f => f.HasOwnText))
            return;
        bool blankAtEnd = !assignment.Cells[^1].HasOwnText;
        bool hasRoom = figures.Any(f => f.X == head.First - 1);
        _seen |= figures.Any(f => f.X < head.First && f.HasOwnText);
        _upright |= hasRoom && !blankAtEnd;
        _filledElsewhere |= !hasRoom && !blankAtEnd;
        if (!hasRoom || !blankAtEnd || assignment.ByPosition is not null)
            return;
        _possible.Add((row, figures[0].Place));
        _totals += EndsWithSum(figures) ? 1 : 0;
    }

    private static bool EndsWithSum(ImmutableArray<GridCell> figures)
    {
        decimal[] values = [.. figures.Where(f => f.HasOwnText).Select(f => FigureText.Read(f.Text)).Where(f => f.Kind == FigureKind.Number)
            .Select(f => f.Value)];
        return values.Length > 1 && values[^1] > 0 && values[..^1].All(v => v < MostValue) && values[..^1].Sum() == values[^1];
    }
}
