namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>A way in which documents print a table.</summary>
/// <param name="Name">The name in reports of tests.</param>
/// <param name="Merged">What it prints for merged cells.</param>
/// <param name="Lines">Writes the table.</param>
internal sealed record TableLayout(string Name, MergedCells Merged, Func<RenderedTable, IEnumerable<string>> Lines)
{
    public static IReadOnlyList<TableLayout> All { get; } =
    [
        new("pipes, merged cells repeated", MergedCells.Repeated, Pipes),
        new("pipes, merged cells blank", MergedCells.Blank, Pipes),
        new("pipes, merged cells absent", MergedCells.Absent, Pipes),
        new("tabs", MergedCells.Blank, t => t.Rows.Select(r => string.Join('\t', r.Select(c => c.Text)))),
        new("one cell per line", MergedCells.Absent, t => t.Rows.SelectMany(r => r).Select(c => c.Text)),
        new("lone pipes", MergedCells.Absent, t => t.Rows.SelectMany(r => r).SelectMany(c => new[] { c.Text, "|" })),
        new("aligned by spaces", MergedCells.Blank, Aligned),
        new("web page", MergedCells.Repeated, HtmlTables.Merged) { IsHtml = true },
        new("web page, merged cells absent", MergedCells.Absent, HtmlTables.Plain) { IsHtml = true },
    ];

    /// <summary>Whether the document around the table is a web page.</summary>
    public bool IsHtml { get; init; }

    public override string ToString() => Name;

    private static IEnumerable<string> Pipes(RenderedTable table)
    {
        bool first = true;
        foreach (List<RenderedCell> row in table.Rows)
        {
            yield return $"| {string.Join(" | ", row.Select(c => c.Text))} |";
            if (first)
                yield return $"|{string.Concat(Enumerable.Repeat("---|", Math.Max(row.Count, 1)))}";
            first = false;
        }
    }

    private static IEnumerable<string> Aligned(RenderedTable table)
    {
        int[] widths = [.. Enumerable.Range(0, table.Rows.Max(r => r.Count)).Select(x => table.Rows.Max(r => x < r.Count ? r[x].Text.Length : 0) + 3)];
        return table.Rows.Select(row => string.Concat(row.Select((c, x) => c.Text.PadRight(widths[x]))).TrimEnd());
    }
}
