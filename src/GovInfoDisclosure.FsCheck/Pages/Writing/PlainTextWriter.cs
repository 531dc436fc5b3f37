namespace GovInfoDisclosure.FsCheck.Pages.Writing;

/// <summary>Writes plain text.</summary>
internal static class PlainTextWriter
{
    private const string Indent = "　　";
    private const int PageWidth = 80;

    public static string Write(PageDraft draft)
    {
        var numbers = new PageNumbers(draft.Variant);
        return string.Join('\n', draft.Blocks.SelectMany(block => block switch
        {
            PageTable table => TableLines(draft, table),
            PageEnd end => numbers.Lines(end),
            PageLine line => Lines(line),
            _ => [],
        }).Append(""));
    }

    private static string[] Lines(PageLine line) => line.Role switch
    {
        LineRole.Title or LineRole.Agency => [Centred(line.Text), ""],
        LineRole.Prose => (Indent + line.Text).Split('\n'),
        LineRole.Section => ["", line.Text],
        LineRole.Signature => [line.Text.PadLeft(PageWidth / 2)],
        _ => [line.Text],
    };

    private static IEnumerable<string> TableLines(PageDraft draft, PageTable table)
    {
        IEnumerable<PageCell> cells = table.Rows.SelectMany(r => r);
        if (draft.Has(LayoutQuirk.TabSeparated))
            return table.Rows.Select(r => string.Join('\t', r.Select(c => c.Text)));
        if (draft.Has(LayoutQuirk.OneCellPerLine))
            return cells.SelectMany(c => (c.Text.Length == 0 ? "/" : c.Text).Split('\n'));
        if (draft.Has(LayoutQuirk.LonePipes))
            return cells.SelectMany(c => c.Text.Split('\n').Append("|"));
        return AlignedTable.Lines(table, isWide: draft.Variant % 2 == 0);
    }

    private static string Centred(string text) => new string(' ', Math.Max(0, (PageWidth - (2 * text.Length)) / 2)) + text;
}
