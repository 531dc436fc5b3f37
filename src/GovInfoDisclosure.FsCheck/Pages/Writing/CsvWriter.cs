namespace GovInfoDisclosure.FsCheck.Pages.Writing;

/// <summary>
/// Writes comma-separated values (RFC 4180); the end of a page is an empty record, for no page number is in a cell of a sheet.
/// </summary>
internal static class CsvWriter
{
    private static readonly char[] Quoted = [',', '"', '\n'];

    public static string Write(PageDraft draft) => string.Concat(draft.Blocks.SelectMany(block => block switch
    {
        PageTable table => table.Rows.Select(row => string.Join(',', row.Select(c => Field(c.Text)))),
        PageLine line => [Field(line.Text)],
        _ => [""],
    }).Select(record => record + "\n"));

    private static string Field(string text) =>
        text.IndexOfAny(Quoted) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
