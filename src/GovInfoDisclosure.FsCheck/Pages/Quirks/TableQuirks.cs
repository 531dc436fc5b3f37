using System.Globalization;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Quirks;

/// <summary>Quirks of the structure of tables.</summary>
internal static class TableQuirks
{
    public static void SetBlocksApart(PageDraft draft, Random random)
    {
        foreach (PageTable table in draft.Tables.Where(t => t.Form.Blocks.Length > 1).ToArray())
        {
            int at = draft.Blocks.IndexOf(table);
            draft.Blocks.RemoveAt(at);
            draft.Blocks.InsertRange(at, table.Form.Blocks.SelectMany(b => Apart(table.Form, b, draft.Report)));
        }
    }

    private static PageBlock[] Apart(FormTable form, FormBlock block, DisclosureReport report) =>
        [new PageLine(LineRole.Caption, block.Caption ?? ""), TableBuilder.Build(form, block, report)];

    public static void NumberColumns(PageDraft draft, Random random)
    {
        string head = random.Pick("栏次", "序号", "");
        int first = random.Next(2);
        foreach (PageTable table in draft.Tables)
        {
            int[] positions = table.Positions()[table.Heads];
            List<PageCell> figures = table.Rows[table.Heads];
            int labels = positions[figures.FindIndex(c => c.Figure is not null)];
            IEnumerable<PageCell> numbers = Enumerable.Range(first, positions[^1] + figures[^1].Columns - labels)
                .Select(n => new PageCell(n.ToString(CultureInfo.InvariantCulture)));
            table.Rows.Insert(table.Heads, [.. Enumerable.Repeat(new PageCell(head) { Columns = labels }, Math.Sign(labels)), .. numbers]);
        }
    }

    public static void CutByPage(PageDraft draft, Random random)
    {
        PageTable longest = draft.Tables.MaxBy(t => t.Rows.Count)!;
        int at = draft.Blocks.IndexOf(longest);
        PageCell[][] heads = [.. longest.Rows.Take(longest.Heads).Select(r => r.ToArray())];
        PageTable below = longest.CutAbove(random.Next(longest.Heads + 1, longest.Rows.Count));
        if (random.Chance(60))
            below.Rows.InsertRange(0, heads.Select(h => h.ToList()));
        draft.Blocks.InsertRange(at + 1, [new PageEnd(""), below]);
    }

    public static void AddFigure(PageDraft draft, Random random)
    {
        foreach (List<PageCell> row in draft.Tables.Where(t => t.Form.RowsSideBySide).SelectMany(t => t.Rows)
            .Where(r => r.Exists(c => c.Figure is not null)))
            row.Add(row[^1] with { Figure = null });
    }
}
