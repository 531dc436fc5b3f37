using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Writing.Layout;

/// <summary>Lays out table four, whose rows are side by side under their labels.</summary>
internal sealed class SideBySideLayout(FormTable table, DisclosureReport report)
{
    private readonly FormRow[] _rows = [.. table.Rows];

    /// <summary>How many rows the head has: groups, labels and columns.</summary>
    public int HeadRows { get; } = table.Rows.Max(r => r.Groups.Length) + 2;

    public IEnumerable<ImmutableArray<LayoutCell>> Rows()
    {
        for (int level = 0; level < HeadRows; level++)
            yield return [.. Enumerable.Range(0, _rows.Length).SelectMany(i => Head(i, level))];
        yield return [.. _rows.SelectMany(r => r.Cells).Select((c, x) => Figures.Cell(report, c, x))];
    }

    private IEnumerable<LayoutCell> Head(int index, int level)
    {
        FormRow row = _rows[index];
        int start = _rows.Take(index).Sum(r => r.Cells.Length);
        int own = row.Groups.Length;
        if (level == own)
            return [new(CellRole.Head, row.PrintedLabel, start, row.Cells.Length) { Pointer = row.Pointer }];
        if (level == own + 1)
            return row.Cells.Select((c, i) => new LayoutCell(CellRole.Head, c.Column.Label.Chinese, start + i, Rows: HeadRows - level));
        if (level > own || (index > 0 && _rows[index - 1].Groups.Contains(row.Groups[level])))
            return [];
        FormGroup group = row.Groups[level];
        int width = _rows.Skip(index).TakeWhile(r => r.Groups.Contains(group)).Sum(r => r.Cells.Length);
        return [new(CellRole.Head, group.PrintedLabel, start, width) { Pointer = group.Pointer }];
    }
}
