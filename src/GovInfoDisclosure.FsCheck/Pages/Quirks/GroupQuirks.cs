using System.Globalization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Pages.Quirks;

/// <summary>The quirk of a group of rows that is printed as one row, as an edition before had it.</summary>
internal static class GroupQuirks
{
    private const string Group = "/requests/outcomes/other";

    public static DisclosureReport WithoutRows(DisclosureReport report) =>
        report.With(RowsOf(report.Form).SelectMany(r => r.Cells).Select(c => KeyValuePair.Create(c, (decimal?)null)));

    public static void PutInOneRow(PageDraft draft, Random random)
    {
        FormRow[] rows = RowsOf(draft.Report.Form);
        if (rows.Length == 0)
            return;
        PageTable table = draft.Tables.Single(t => t.Form == rows[0].Table);
        int at = table.Rows.FindIndex(r => r.Exists(c => c.Figure?.Row == rows[0]));
        int end = table.Rows.FindLastIndex(r => r.Exists(c => c.Figure is { } f && rows.Contains(f.Row)));
        List<PageCell> first = table.Rows[at];
        int group = first.FindIndex(c => c.Rows == rows.Length);
        table.Rows[at] =
        [
            .. first[..group], first[group] with { Rows = 1, Columns = first[group].Columns + first[group + 1].Columns },
            .. first[(group + 2)..].Select(c => new PageCell(Sum(draft.Report, c.Figure!))),
        ];
        table.Rows.RemoveRange(at + 1, end - at);
        for (int y = 0; y < at; y++)
            table.Rows[y] = [.. table.Rows[y].Select(c => y + c.Rows > end ? c with { Rows = c.Rows - (end - at) } : c)];
    }

    // What the total leaves for the group.
    private static string Sum(DisclosureReport report, FormCell cell)
    {
        FormRow[] outcomes =
            [.. cell.Row.Table.Rows.Where(r => r.Groups.FirstOrDefault() == cell.Row.Groups[0] && r.Groups[^1] != cell.Row.Groups[^1])];
        decimal others = outcomes[..^1].Sum(r => report[r.Find(cell.Column.JsonName)!] ?? 0);
        return Math.Max(0, (report[outcomes[^1].Find(cell.Column.JsonName)!] ?? 0) - others).ToString(CultureInfo.InvariantCulture);
    }

    private static FormRow[] RowsOf(DisclosureForm form) =>
        [.. form.Tables.SelectMany(t => t.Rows).Where(r => r.Groups.Any(g => g.Pointer == Group))];
}
