namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>Writes tables as web pages have them.</summary>
internal static class HtmlTables
{
    public static IEnumerable<string> Plain(RenderedTable table) =>
        ["<table>", .. table.Rows.Select(r => $"<tr>{string.Concat(r.Select(c => $"<td>{c.Text}</td>"))}</tr>"), "</table>"];

    /// <summary>The copies of a merged cell become its spans; those that nothing to the left or above explains stay cells.</summary>
    public static IEnumerable<string> Merged(RenderedTable table)
    {
        HashSet<(int Row, int X)> covered = [];
        yield return "<table>";
        for (int y = 0; y < table.Rows.Count; y++)
        {
            List<string> cells = [];
            for (int x = 0; x < table.Rows[y].Count; x++)
            {
                if (covered.Contains((y, x)))
                    continue;
                (int columns, int rows) = (Run(dx => IsCopy(table, y, x, y, x + dx)), Run(dy => IsCopy(table, y, x, y + dy, x)));
                covered.UnionWith(Enumerable.Range(0, rows).SelectMany(dy => Enumerable.Range(0, columns).Select(dx => (y + dy, x + dx))));
                cells.Add($"<td colspan=\"{columns}\" rowspan=\"{rows}\">{table.Rows[y][x].Text}</td>");
            }

            yield return $"<tr>{string.Concat(cells)}</tr>";
        }

        yield return "</table>";
    }

    private static int Run(Func<int, bool> goesOn) => Enumerable.Range(1, 100).TakeWhile(goesOn).Count() + 1;

    private static bool IsCopy(RenderedTable table, int row, int x, int otherRow, int otherX) =>
        otherRow < table.Rows.Count && otherX < table.Rows[otherRow].Count
        && table.Rows[otherRow][otherX] is { Copy: true } copy && copy.Text == table.Rows[row][x].Text && copy.Figure == table.Rows[row][x].Figure;
}
