namespace GovInfoDisclosure.FsCheck.Pages.Writing;

/// <summary>Writes Markdown with pipe tables.</summary>
internal static class MarkdownWriter
{
    public static string Write(PageDraft draft)
    {
        var numbers = new PageNumbers(draft.Variant);
        bool isMarked = !draft.Has(LayoutQuirk.HeadNotMarked);
        return string.Concat(draft.Blocks.Select(block => block switch
        {
            PageTable table => string.Concat(Table(table, isMarked).Select(line => line + "\n")) + "\n",
            PageEnd end => string.Concat(numbers.Lines(end).Select(line => line + "\n\n")),
            PageLine line => MarkOf(line.Role) + line.Text + "\n\n",
            _ => "",
        }));
    }

    private static string MarkOf(LineRole role) => role switch
    {
        LineRole.Title => "# ",
        LineRole.Section => "## ",
        LineRole.Part => "### ",
        _ => "",
    };

    private static IEnumerable<string> Table(PageTable table, bool isMarked)
    {
        IEnumerable<string> rows = table.Rows.Select(r => $"| {string.Join(" | ", r.Select(Cell))} |");
        return isMarked && table.Rows.Count > 0
            ? rows.Take(1).Append($"|{string.Concat(Enumerable.Repeat(" --- |", Math.Max(1, table.Rows[0].Count)))}").Concat(rows.Skip(1))
            : rows;
    }

    private static string Cell(PageCell cell)
    {
        string text = Escaped(cell.Text);
        if (cell.IsPlain)
            return text;
        string struckOut = cell.StruckOut is { } figure ? $"~~{figure}~~ " : "";
        // The note is below the table; only its mark is in it.
        return $"{struckOut}{text}{(cell.NoteMark is { } note ? $"<sup>{note}</sup>" : "")}";
    }

    private static string Escaped(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal)
            .Replace("\u00A0", "&nbsp;", StringComparison.Ordinal);
}
