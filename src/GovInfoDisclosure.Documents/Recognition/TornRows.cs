using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Puts rows together that the end of a page cut in two: only both halves together have a label of the form.</summary>
internal static class TornRows
{
    public static List<TableRow> Join(IReadOnlyList<TableRow> rows, RowLabels labels)
    {
        List<TableRow> joined = [];
        foreach (TableRow row in rows)
        {
            if (row.AfterPageBreak && joined.Count > 0 && Join(joined[^1], row) is { } whole && IsOneRow(joined[^1], row, whole, labels))
                joined[^1] = whole;
            else
                joined.Add(row);
        }

        return joined;
    }

    private static TableRow? Join(TableRow above, TableRow below)
    {
        if (above.Cells.Length != below.Cells.Length
            || above.Cells.Zip(below.Cells).Any(c => (c.First.IsFigure && c.Second.IsFilled) || (c.First.IsFilled && c.Second.IsFigure)))
            return null;
        return above with { Cells = [.. above.Cells.Zip(below.Cells, (a, b) => a.IsFilled ? a with { Text = a.Text + b.Text } : b)] };
    }

    private static bool IsOneRow(TableRow above, TableRow below, TableRow whole, RowLabels labels) =>
        labels.Find(whole) is { Exact: true } && !below.Cells.Any(IsIllegible)
        && ((labels.Find(below) is not { Exact: true } && (labels.Find(above) is not { Exact: true } || !above.Cells.Any(c => c.IsFigure)))
            || AreFiguresAndLabel(above, below));

    // What is no part of a label is in the place of another one.
    private static bool IsIllegible(GridCell cell) => cell.IsText && cell.HasOwnText && !cell.Text.Any(char.IsLetterOrDigit);

    // A label in the middle of its row goes with either half, and so do the figures.
    private static bool AreFiguresAndLabel(TableRow above, TableRow below) =>
        above.Cells.Any(c => c.IsNumber) && !above.Cells.Any(c => c.IsText && c.HasOwnText) && !below.Cells.Any(c => c.IsFigure);
}
