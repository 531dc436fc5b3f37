using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>
/// Rows of figures without a legible label. One is taken where a single row of the form is missing between the rows around it; the
/// others are reported, and in aligned text may be the rest of figures on the lines beside them.
/// </summary>
internal sealed class UnlabelledRows(FormTable table, RowAssignment assignments, TableReadings readings, Findings findings)
{
    private static readonly LocalizedText LabelLost =
        new("行标签无法辨认，按前后两行确定", "the row label is not legible; the rows before and after it decide which it is");

    private static readonly LocalizedText Torn =
        new("邻行数字可能属于该行被折行的数值", "figures on the next line may be the rest of its own");

    private readonly List<RowUnderHead> _rows = [];

    public void Add(RowUnderHead row) => _rows.Add(row);

    /// <summary>Takes or reports the rows, once all that have labels were read.</summary>
    public void Settle()
    {
        ILookup<int, (FormRow Row, RowReading Reading)> byLine = readings.All.ToLookup(r => r.Reading.Line);
        FormRow[] order = [.. table.Rows];
        (int Line, int Row)[] known = [.. readings.All.Select(r => (r.Reading.Line, Array.IndexOf(order, r.Row))).OrderBy(k => k.Line)];
        int[] lines = [.. known.Select(k => k.Line)];
        foreach (IGrouping<int, RowUnderHead> gap in _rows.GroupBy(u => ~Array.BinarySearch(lines, u.Line)))
        {
            int before = gap.Key == 0 ? -1 : known[gap.Key - 1].Row;
            int after = gap.Key == known.Length ? order.Length : known[gap.Key].Row;
            if (gap.Count() == 1 && after == before + 2 && !readings.IsAmbiguous(order[before + 1]))
                Take(order[before + 1], gap.First());
            else
                Report(gap, byLine);
        }
    }

    private void Take(FormRow lost, RowUnderHead row)
    {
        ImmutableArray<GridCell> cells = row.Row.Cells;
        int end = RowLabels.LabelZone(cells);
        while (end > 0 && !cells[end - 1].IsFilled)
            end--;
        int labelX = end > 0 ? cells[end - 1].X : -1;
        Assignment assignment = assignments.Assign(row, cells[end..], [lost], row.Head.For(lost.Block, row.Row), labelX);
        readings.Take(lost, assignment with { ByPosition = LabelLost }, row);
    }

    private void Report(IEnumerable<RowUnderHead> rows, ILookup<int, (FormRow Row, RowReading Reading)> byLine)
    {
        foreach (RowUnderHead row in rows)
        {
            findings.NotOnForm(table.Pointer, table.Label, TableReadings.Raw(row.Row.Cells), row.Row.Cells[0].Place, figuresOnly: false);
            if (row.Row.Origin == RowOrigin.Aligned)
                GiveUpTorn(row, byLine[row.Line - 1].Concat(byLine[row.Line + 1]));
        }
    }

    // In a narrow column a long figure goes on in the next line.
    private void GiveUpTorn(RowUnderHead rest, IEnumerable<(FormRow Row, RowReading Reading)> beside)
    {
        ImmutableArray<GridCell> figures = rest.Row.Cells[RowLabels.LabelZone(rest.Row.Cells)..];
        foreach ((FormRow row, RowReading reading) in beside)
            readings.GiveUp(row, reading, [.. reading.CellsThatGoOnIn(figures)], Torn, rest.Row.Cells[0].Place);
    }
}
