using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Gives the figures of a row to its columns by all that the table shows: its head, and in aligned text the other rows.</summary>
internal sealed class RowAssignment(AlignedColumns aligned)
{
    private static readonly LocalizedText ByNeighbours =
        new("缺少数值的行按表头和其他行的列位置读取", "rows that lack figures were read by the columns of the head and of the other rows");

    /// <param name="row">The row of the document.</param>
    /// <param name="figures">Its cells behind the label.</param>
    /// <param name="rows">The row of the form, or several that are side by side.</param>
    /// <param name="columns">The grid columns of the head, or null where it does not show them.</param>
    /// <param name="labelX">The grid column of the row label, −1 where there is none.</param>
    public Assignment Assign(RowUnderHead row, ImmutableArray<GridCell> figures, FormRow[] rows, HeadColumns? columns, int labelX)
    {
        bool isAligned = row.Row.Origin == RowOrigin.Aligned;
        if (columns is null && row.Head.ContradictsOrder(rows) && !(isAligned && aligned.IsInOrder(row.Line, rows)))
            return ColumnAssignment.OtherOrder;
        if (isAligned && aligned.Complete(row.Line, figures, rows) is { IsDefault: false } completed)
            return new(completed, [], ByNeighbours, null);
        Assignment assignment = ColumnAssignment.Assign(figures, rows.Sum(r => r.Cells.Length), columns, labelX);
        return assignment.Ambiguity is not null && row.Row.Origin == RowOrigin.Sequence && rows is [var single]
            ? TornDigits.Join(figures, single) ?? assignment
            : assignment;
    }
}
