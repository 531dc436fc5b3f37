using System.Globalization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>Lays out the tables of the form as the official form prints them: captions, merged heads, groups of rows.</summary>
internal static class TableRenderer
{
    public static RenderedTable Render(FormTable table, DisclosureReport report) =>
        new(table, [.. table.RowsSideBySide ? SideBySide(table, report) : table.Blocks.SelectMany(b => Block(table, b, report))]);

    private static IEnumerable<List<RenderedCell>> Block(FormTable table, FormBlock block, DisclosureReport report)
    {
        int depth = block.Rows.Max(r => r.Groups.Length) + 1;
        int width = table.Blocks.Max(b => b.Columns.Length);
        foreach (List<RenderedCell> head in Heads(table, block, depth, width))
            yield return head;
        FormGroup[] above = [];
        foreach (FormRow row in block.Rows)
        {
            IEnumerable<RenderedCell> groups = row.Groups.Select((g, i) => new RenderedCell(g.PrintedLabel, Copy: i < above.Length && above[i] == g));
            above = [.. row.Groups];
            yield return
            [
                .. groups, .. Merged(row.PrintedLabel, depth - row.Groups.Length),
                .. Filled(row.Cells.Select(c => new RenderedCell(Text(report[c]), c)), width),
            ];
        }
    }

    private static IEnumerable<List<RenderedCell>> Heads(FormTable table, FormBlock block, int depth, int width)
    {
        string corner = block.RowHead ?? table.PrintedRelation ?? "";
        if (block.Caption is not null)
            yield return [.. Merged(block.Caption, depth + width)];
        if (block.ColumnHead is not null)
            yield return [.. Merged(corner, depth), .. Merged(block.ColumnHead, width)];
        bool grouped = block.Columns.Any(c => c.Group is not null);
        bool first = block.ColumnHead is null;
        if (grouped)
            yield return [.. Corner(corner, depth, first), .. block.Columns.Select((c, i) => new RenderedCell(GroupOf(c), Copy: i > 0 && GroupOf(c) == GroupOf(block.Columns[i - 1])))];
        yield return
        [
            .. Corner(corner, depth, first && !grouped),
            .. Filled(block.Columns.Select(c => new RenderedCell(c.Label.Chinese, Copy: grouped && c.Group is null)), width),
        ];
    }

    private static IEnumerable<List<RenderedCell>> SideBySide(FormTable table, DisclosureReport report)
    {
        FormRow[] rows = [.. table.Rows];
        int depth = rows.Max(r => r.Groups.Length) + 1;
        for (int level = 0; level < depth; level++)
        {
            List<RenderedCell> labels = [];
            foreach (FormRow row in rows)
            {
                string label = level < row.Groups.Length ? row.Groups[level].PrintedLabel : row.PrintedLabel;
                bool goesOn = level > row.Groups.Length || (labels.Count > 0 && labels[^1].Text == label);
                labels.AddRange(Merged(label, row.Cells.Length).Select((c, i) => c with { Copy = i > 0 || goesOn }));
            }

            yield return labels;
        }

        yield return [.. rows.SelectMany(r => r.Cells).Select(c => new RenderedCell(c.Column.Label.Chinese))];
        yield return [.. rows.SelectMany(r => r.Cells).Select(c => new RenderedCell(Text(report[c]), c))];
    }

    private static IEnumerable<RenderedCell> Merged(string text, int places) => Enumerable.Range(0, places).Select(i => new RenderedCell(text, Copy: i > 0));

    private static IEnumerable<RenderedCell> Corner(string text, int depth, bool first) => Merged(text, depth).Select(c => c with { Copy = c.Copy || !first });

    // Blocks with fewer columns than the table: their last cell reaches to its edge.
    private static IEnumerable<RenderedCell> Filled(IEnumerable<RenderedCell> cells, int width)
    {
        List<RenderedCell> all = [.. cells];
        return all.Concat(Enumerable.Repeat(all[^1] with { Copy = true }, width - all.Count));
    }

    private static string GroupOf(FormColumn column) => column.Group?.Chinese ?? column.Label.Chinese;

    private static string Text(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture) ?? "";
}
