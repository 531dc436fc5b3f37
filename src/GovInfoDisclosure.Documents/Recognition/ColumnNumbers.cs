using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>
/// Finds the rows that number the columns of a table (1 2 3 …, with or without 栏次 before them) above, between or below its heads: they
/// read like figures and are none.
/// </summary>
/// <remarks>No row of figures counts up from 0 or 1 over five columns: its last one would not be the total of the others.</remarks>
internal sealed class ColumnNumbers(FormLabels labels, FormTable table, RowLabels rowLabels, Findings findings)
{
    // Below a head fewer numbers are enough; elsewhere they may be the figures of a row without a legible label.
    private const int FewestBelowHead = 3;
    private const int FewestAnywhere = 5;

    private readonly int _figures = table.RowsSideBySide ? table.Rows.Sum(r => r.Cells.Length) : table.Blocks.Max(b => b.Columns.Length);

    /// <summary>The rows without those that number the columns, and without such numbers before the figures of a row.</summary>
    public List<TableRow> Remove(IEnumerable<TableRow> rows)
    {
        List<TableRow> others = [];
        foreach (TableRow row in rows)
        {
            (int from, int to) = RangeIn(row, others.Count == 0 ? null : others[^1]);
            if (from == to)
            {
                others.Add(row);
                continue;
            }

            findings.Add([Finding(row.Cells[from..to])]);
            // Where cells follow each other one by one, the heads before the numbers and the figures behind them are in the same row.
            if (row.Origin == RowOrigin.Sequence)
                others.Add(row with { Cells = [.. row.Cells[..from], .. row.Cells[to..]] });
        }

        return others;
    }

    private Finding Finding(ImmutableArray<GridCell> numbers) => new(Rules.Normalized, table.Pointer)
    {
        MessageKey = MessageKeys.ColumnNumbers,
        Place = numbers[0].Place,
        Arguments = [new("label", table.Label), new("raw", LocalizedText.Same(UnicodeText.Excerpt(TableReadings.Raw(numbers), 40)))],
    };

    private (int From, int To) RangeIn(TableRow row, TableRow? above)
    {
        if (row.Cells.Length > RowLabels.MostWords || row.Cells.Length == 0)
            return default;
        (int from, int to) = row.Origin == RowOrigin.Sequence ? AtFiguresOf(row.Cells) : AtEndOf(row.Cells);
        // Numbers that do not read like figures, such as （1）, are heads without a meaning.
        if (!row.Cells[from..to].Any(c => c.IsFigure) || IsLabelled(row, from))
            return default;
        int count = row.Cells[from..to].Select(c => OrdinalText.Read(c.Text)).Where(n => n is not null).Distinct().Count();
        string[] before = [.. row.Cells[..from].Where((c, i) => c.IsFilled && !IsRepeated(c, i, above)).Select(c => c.Text)];
        if (before.Length > 0 && OrdinalText.IsHead(before[^1]))
            return (from, to);
        // On the next page they may be the figures of a row that was cut.
        bool isCut = row.AfterPageBreak && above is not null && rowLabels.Find(above) is { Exact: true };
        bool belowHead = !isCut && (above is null || !above.Cells.Any(c => c.IsFigure));
        bool alone = before.Length == 0 || row.Origin == RowOrigin.Sequence;
        return count >= (alone && belowHead ? FewestBelowHead : FewestAnywhere) ? (from, to) : default;
    }

    // The numbers reach to the end of the row without a gap; before them there is no figure.
    private static (int From, int To) AtEndOf(ImmutableArray<GridCell> cells)
    {
        int from = cells.Length;
        int next = -1;
        for (int i = cells.Length - 1; i >= 0; i--)
        {
            if (cells[i].Covered && next >= 0)
                continue;
            if (OrdinalText.Read(cells[i].Text) is not { } number || (next >= 0 && next - number != 1))
                break;
            (from, next) = (i, number);
        }

        return next is 0 or 1 && !cells[..from].Any(c => c.IsFigure) ? (from, cells.Length) : default;
    }

    // The numbers are the first figures, followed by nothing or by as many figures as the table has columns.
    private (int From, int To) AtFiguresOf(ImmutableArray<GridCell> cells)
    {
        int from = RowLabels.LabelZone(cells);
        int to = from;
        int first = -1;
        while (to < cells.Length && OrdinalText.Read(cells[to].Text) is { } number
            && (first < 0 ? number <= 1 : number == first + to - from))
        {
            first = first < 0 ? number : first;
            to++;
        }

        int behind = cells.Length - _figures;
        if (to < cells.Length && (!table.RowsSideBySide || behind - from < _figures || behind > to))
            return default;
        return (from, to < cells.Length ? behind : to);
    }

    // 总计 is a head too where it follows others.
    private bool IsLabelled(TableRow row, int from)
    {
        ImmutableArray<GridCell> before = row.Cells[..from];
        if (table.RowsSideBySide && row.Origin == RowOrigin.Sequence)
            return false;
        return rowLabels.Find(row with { Cells = before }) is { } label
            && !(row.Origin == RowOrigin.Sequence && IsHead(before[label.End - 1]) && before.Take(label.End - 1).Any(IsHead));
    }

    private bool IsHead(GridCell cell) => labels.FindColumn(table, cell.Text) is not null;

    // A head that reaches down to the numbers.
    private static bool IsRepeated(GridCell cell, int index, TableRow? above) =>
        cell.Covered || (above is not null && index < above.Cells.Length && above.Cells[index].Text == cell.Text);
}
