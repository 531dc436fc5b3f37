using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Quirks;

/// <summary>Quirks of the parts around tables and prose: title, titles of sections, contents, pages, signature.</summary>
internal static class FrameQuirks
{
    private const string Name = "政府信息公开工作年度报告";

    public static DisclosureReport WithShortTitle(DisclosureReport report) => report with { Title = $"{report.Year}年{Name}" };

    public static DisclosureReport WithTitleWithoutYear(DisclosureReport report) => report with { Title = report.Agency.Name + Name };

    public static void PutAgencyAbove(PageDraft draft, Random random) =>
        draft.Blocks.Insert(0, new PageLine(LineRole.Agency, draft.Report.Agency.Name ?? ""));

    public static void Sign(PageDraft draft, Random random)
    {
        draft.Blocks.RemoveAll(b => b is PageLine { Role: LineRole.Note } note && note.Text[..2] is "发布" or "公开");
        draft.Blocks.Add(new PageLine(LineRole.Signature, draft.Report.Agency.Name ?? ""));
        if (draft.Report.PublishedOn is { } day)
            draft.Blocks.Add(new PageLine(LineRole.Signature, PageBuilder.Long(day)));
    }

    public static void RewordSections(PageDraft draft, Random random) =>
        draft.ChangeLines(LineRole.Section, line => $"{line.Section!.Ordinal}、{random.Pick(line.Section.Aliases.AsSpan())}");

    public static void NumberSections(PageDraft draft, Random random)
    {
        string style = random.Pick("第{0}部分 ", "{0}. ", "{0}，", "（无）");
        draft.ChangeLines(LineRole.Section, line => Numbered(style, line.Section!, line.Text));
    }

    // Without a number only the official title shows that a section begins.
    private static string Numbered(string style, FormSection section, string title) => style == "（无）"
        ? section.Title.Chinese
        : style.Replace("{0}", section.Ordinal, StringComparison.Ordinal) + title[2..];

    public static void LeaveOutNumbers(PageDraft draft, Random random) => draft.ChangeLines(LineRole.Section, line => line.Text[2..]);

    public static void AddContents(PageDraft draft, Random random)
    {
        bool paged = random.Chance(40);
        PageLine[] titles = [.. draft.Blocks.OfType<PageLine>().Where(l => l.Role == LineRole.Section)];
        IEnumerable<PageLine> contents = titles.Select((t, i) => new PageLine(LineRole.Contents, t.Text + (paged ? $"……{i + 1}" : "")));
        int at = random.Chance(50) ? 0 : draft.IndexOfSection(1);
        draft.Blocks.InsertRange(at, contents.Prepend(new PageLine(LineRole.Contents, random.Pick("目录", "目 录"))));
    }

    public static void AddFurniture(PageDraft draft, Random random)
    {
        string top = random.Pick("政府信息公开年报", "政务公开工作材料", "WPS文字稿");
        foreach (FormSection section in draft.Report.Form.Sections.Skip(1))
            draft.Blocks.Insert(draft.IndexOfSection(section.Number), new PageEnd(top));
    }
}
