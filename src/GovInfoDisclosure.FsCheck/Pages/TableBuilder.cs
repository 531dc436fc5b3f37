using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Pages;

/// <summary>Lays out the tables of the form as the official form prints them: captions, merged heads, groups of rows.</summary>
internal static class TableBuilder
{
    public static PageTable Build(FormTable table, DisclosureReport report)
    {
        int width = table.Blocks.Max(b => b.Columns.Length);
        return new(table, [.. table.RowsSideBySide
            ? SideBySide([.. table.Rows], report)
            : table.Blocks.SelectMany(b => WithCaption(b, width, report))]);
    }

    /// <summary>A block as a table of its own, without its caption.</summary>
    public static PageTable Build(FormTable table, FormBlock block, DisclosureReport report) =>
        new(table, [.. Block(block, block.Columns.Length, report)]);

    private static IEnumerable<List<PageCell>> WithCaption(FormBlock block, int width, DisclosureReport report) => block.Caption is null
        ? Block(block, width, report)
        : Block(block, width, report).Prepend([new(block.Caption) { Columns = DepthOf(block.Rows) + width }]);

    private static IEnumerable<List<PageCell>> Block(FormBlock block, int width, DisclosureReport report)
    {
        int depth = DepthOf(block.Rows);
        List<List<PageCell>> heads = [.. Heads(block, width)];
        heads[0].Insert(0, new(block.RowHead ?? block.Rows[0].Table.PrintedRelation ?? "") { Columns = depth, Rows = heads.Count });
        ImmutableArray<FormGroup> above = [];
        foreach (List<PageCell> head in heads)
            yield return head;
        foreach (FormRow row in block.Rows)
        {
            IEnumerable<PageCell> groups = row.Groups.Except(above)
                .Select(g => Label(g) with { Rows = block.Rows.Count(r => r.Groups.Contains(g)) });
            above = row.Groups;
            yield return [.. groups, Label(row) with { Columns = depth - row.Groups.Length },
                .. Filled(row.Cells.Select(c => Figure(c, report)), width)];
        }
    }

    private static IEnumerable<List<PageCell>> Heads(FormBlock block, int width)
    {
        if (block.ColumnHead is not null)
            yield return [new(block.ColumnHead) { Columns = width }];
        if (block.Columns.All(c => c.Group is null))
        {
            yield return [.. Filled(block.Columns.Select(Label), width)];
            yield break;
        }

        yield return
        [
            .. block.Columns.DistinctBy(c => c.Group?.Chinese ?? c.Label.Chinese).Select(c => c.Group is { } group
                ? new PageCell(group.Chinese) { Columns = block.Columns.Count(o => o.Group == group) }
                : Label(c) with { Rows = 2 }),
        ];
        yield return [.. block.Columns.Where(c => c.Group is not null).Select(Label)];
    }

    private static IEnumerable<List<PageCell>> SideBySide(FormRow[] rows, DisclosureReport report)
    {
        int depth = DepthOf(rows);
        for (int level = 0; level < depth; level++)
        {
            List<PageCell> labels = [];
            FormGroup? last = null;
            foreach (FormRow row in rows.Where(r => r.Groups.Length >= level))
            {
                FormGroup? group = row.Groups.ElementAtOrDefault(level);
                if (group is null)
                    labels.Add(Label(row) with { Columns = row.Cells.Length, Rows = depth - level });
                else if (group != last)
                    labels.Add(Label(group) with { Columns = rows.Where(r => r.Groups.Contains(group)).Sum(r => r.Cells.Length) });
                last = group;
            }

            yield return labels;
        }

        yield return [.. rows.SelectMany(r => r.Block.Columns).Select(Label)];
        yield return [.. rows.SelectMany(r => r.Cells).Select(c => Figure(c, report))];
    }

    private static int DepthOf(IEnumerable<FormRow> rows) => rows.Max(r => r.Groups.Length) + 1;

    // Blocks with fewer columns than the table: their last cell reaches to its edge.
    private static IEnumerable<PageCell> Filled(IEnumerable<PageCell> cells, int width)
    {
        PageCell[] all = [.. cells];
        return all[..^1].Append(all[^1] with { Columns = width - all.Length + 1 });
    }

    private static PageCell Label(FormColumn column) => new(column.Label.Chinese) { Wordings = column.Aliases };

    private static PageCell Label(FormRow row) => new(row.PrintedLabel) { Wordings = [.. row.Aliases.Select(a => row.Numbering + a)] };

    private static PageCell Label(FormGroup group) =>
        new(group.PrintedLabel) { Wordings = [.. group.Aliases.Select(a => group.Numbering + a)] };

    private static PageCell Figure(FormCell cell, DisclosureReport report) =>
        new(report[cell]?.ToString(CultureInfo.InvariantCulture) ?? "") { Figure = cell };
}
