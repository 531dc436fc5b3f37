using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Reads the rows of table four, which are side by side: the figures are below the labels of its blocks, five by five.</summary>
internal sealed class SideBySideRows(
    FormLabels labels, FormTable table, RowAssignment assignments, TableReadings readings, Findings findings)
{
    private static readonly LocalizedText BlockLost =
        new("部分类别的标签未找到，按规定格式的顺序读取", "labels over the figures were not found; they were read in the order of the form");

    /// <param name="row">The row of the document.</param>
    /// <param name="figures">Its cells behind what may be labels.</param>
    public void Read(RowUnderHead row, ImmutableArray<GridCell> figures)
    {
        int columns = row.Head.CountColumns(row.Row);
        if (columns == 0 && !readings.IsEmpty)
        {
            findings.NotOnForm(table.Pointer, table.Label, TableReadings.Raw(figures), figures[0].Place, figuresOnly: true);
            return;
        }

        FormRow[]? named = row.Head.BlocksAbove(row.Row);
        bool complete = named is not null && columns > 0 && columns == named.Sum(b => b.Cells.Length);
        FormRow[] blocks = complete ? named! : [.. table.Rows];
        readings.TakeSideBySide(blocks, Assign(row, figures, blocks, named), row);
    }

    private Assignment Assign(RowUnderHead row, ImmutableArray<GridCell> figures, FormRow[] blocks, FormRow[]? named)
    {
        if (named is null)
            return ColumnAssignment.OtherOrder;
        if (row.Row.Origin != RowOrigin.Ruled && labels.NameColumnIn(table, figures))
            return ColumnAssignment.HeadWithin;
        ImmutableArray<GridCell> cells = row.Row.Origin == RowOrigin.Ruled ? row.Row.Cells : figures;
        Assignment assignment = assignments.Assign(row, cells, blocks, row.Head.ForSideBySide(blocks, row.Row), labelX: -1);
        return assignment.ByPosition is null && named.Length < blocks.Length ? assignment with { ByPosition = BlockLost } : assignment;
    }
}
