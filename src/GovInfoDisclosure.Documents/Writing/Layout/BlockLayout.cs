using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Writing.Layout;

/// <summary>Lays out one block of a table: caption, head, and rows with the labels of their groups merged.</summary>
/// <param name="block">The block.</param>
/// <param name="report">The report whose figures are printed.</param>
/// <param name="depth">How many columns the labels take.</param>
/// <param name="width">How many columns the figures take; in a narrower block the last one reaches to the edge.</param>
internal sealed class BlockLayout(FormBlock block, DisclosureReport report, int depth, int width)
{
    private int Surplus => width - block.Columns.Length;

    public IEnumerable<ImmutableArray<LayoutCell>> Rows(FormTable table) =>
        [.. Head(block.RowHead ?? table.PrintedRelation ?? ""), .. Body()];

    private IEnumerable<ImmutableArray<LayoutCell>> Head(string corner)
    {
        if (block.Caption is { } caption)
            yield return [new(CellRole.Caption, caption, 0, depth + width)];
        bool grouped = block.Columns.Any(c => c.Group is not null);
        int height = (block.ColumnHead is null ? 0 : 1) + (grouped ? 2 : 1);
        LayoutCell? first = new(CellRole.Head, corner, 0, depth, height);
        if (block.ColumnHead is { } over)
        {
            yield return [first, new(CellRole.Head, over, depth, width)];
            first = null;
        }

        if (grouped)
        {
            yield return [.. Optional(first), .. Groups()];
            first = null;
        }

        yield return [.. Optional(first), .. block.Columns.Select(ColumnHead)
            .Where((_, i) => !grouped || block.Columns[i].Group is not null)];
    }

    private static IEnumerable<LayoutCell> Optional(LayoutCell? cell) => cell is null ? [] : [cell];

    private IEnumerable<LayoutCell> Groups()
    {
        for (int i = 0; i < block.Columns.Length;)
        {
            LocalizedText? group = block.Columns[i].Group;
            int run = group is null ? 1 : block.Columns.Skip(i).TakeWhile(c => c.Group == group).Count();
            yield return group is { } label
                ? new(CellRole.Head, label.Chinese, depth + i, run)
                : ColumnHead(block.Columns[i], i) with { Rows = 2 };
            i += run;
        }
    }

    private LayoutCell ColumnHead(FormColumn column, int index) => new(CellRole.Head, column.Label.Chinese, depth + index, Span(index));

    private int Span(int index) => index == block.Columns.Length - 1 ? 1 + Surplus : 1;

    private IEnumerable<ImmutableArray<LayoutCell>> Body()
    {
        for (int y = 0; y < block.Rows.Length; y++)
        {
            FormRow row = block.Rows[y];
            int groups = row.Groups.Length;
            yield return
            [
                .. GroupLabels(y),
                new(CellRole.Label, row.PrintedLabel, groups, depth - groups) { Pointer = row.Pointer, AtLeft = row.Numbering.Length > 0 },
                .. row.Cells.Select((c, i) => Figures.Cell(report, c, depth + i, Span(i))),
            ];
        }
    }

    // A group is labelled in its first row, over all of its rows.
    private IEnumerable<LayoutCell> GroupLabels(int y)
    {
        ImmutableArray<FormGroup> groups = block.Rows[y].Groups;
        for (int level = 0; level < groups.Length; level++)
        {
            FormGroup group = groups[level];
            if (y == 0 || !block.Rows[y - 1].Groups.Contains(group))
            {
                int rows = block.Rows.Skip(y).TakeWhile(r => r.Groups.Contains(group)).Count();
                yield return new(CellRole.Label, group.PrintedLabel, level, Rows: rows)
                {
                    Pointer = group.Pointer,
                    AtLeft = group.Numbering.Length > 0,
                };
            }
        }
    }
}
