namespace GovInfoDisclosure.FsCheck.Pages.Writing;

/// <summary>Aligns the columns of a table by spaces.</summary>
internal static class AlignedTable
{
    private const int Gap = 3;

    /// <param name="table">The table; line feeds in its cells start further lines.</param>
    /// <param name="isWide">
    /// Whether columns are counted as they are displayed, with Chinese characters taking two, or by characters.
    /// </param>
    public static IEnumerable<string> Lines(PageTable table, bool isWide)
    {
        string[][][] rows = [.. table.Rows.Select(r => r.Select(c => c.Text.Split('\n')).ToArray())];
        int[] widths = [.. Enumerable.Range(0, rows.Select(r => r.Length).DefaultIfEmpty().Max())
            .Select(x => Gap + rows.Max(r => x < r.Length ? r[x].Max(Width) : 0))];
        return rows.SelectMany(row => Enumerable.Range(0, row.Max(c => c.Length)).Select(line =>
            string.Concat(row.Select((cell, x) => Padded(cell.ElementAtOrDefault(line) ?? "", widths[x]))).TrimEnd()));

        int Width(string text) => isWide ? text.Sum(c => c >= '\u2E80' ? 2 : 1) : text.Length;

        string Padded(string text, int width) => text + new string(' ', width - Width(text));
    }
}
