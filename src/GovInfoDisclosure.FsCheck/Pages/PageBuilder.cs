using System.Globalization;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages;

/// <summary>Sets up the plain document of a report: title, particulars, six sections.</summary>
internal static class PageBuilder
{
    public static void Fill(PageDraft draft)
    {
        DisclosureReport report = draft.Report;
        draft.Blocks.Add(new PageLine(LineRole.Title, report.Title!));
        draft.Blocks.AddRange(Notes(report, RandomSource.From(draft.Variant)).Select(note => new PageLine(LineRole.Note, note)));
        foreach (FormSection section in report.Form.Sections)
        {
            draft.Blocks.Add(new PageLine(LineRole.Section, section.ToString()) { Section = section });
            if (report.Form.Tables.FirstOrDefault(t => t.Section == section) is { } table)
                draft.Blocks.Add(TableBuilder.Build(table, report));
            else if (report.Narrative(section) is { } narrative)
                draft.Blocks.AddRange(Prose(narrative));
        }
    }

    private static IEnumerable<string> Notes(DisclosureReport report, Random random)
    {
        if (report.PublishedOn is { } day)
            yield return random.Pick("发布日期：", "发布时间：", "公开日期：")
                + random.Pick(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Long(day));
        if (report.Period is { } period)
            yield return $"统计期限：{Long(period.From)}至{Long(period.To)}";
        if (report.Contact is { } contact)
            yield return $"联系方式：{contact}";
        if (report.SourceAddress is { } address)
            yield return $"下载地址：{address}";
    }

    public static string Long(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";

    private static IEnumerable<PageLine> Prose(Narrative narrative)
    {
        foreach (string paragraph in Paragraphs(narrative.Text))
            yield return new(LineRole.Prose, paragraph);
        foreach (NarrativePart part in narrative.Parts)
        {
            yield return new(LineRole.Part, part.Heading);
            foreach (string paragraph in Paragraphs(part.Text))
                yield return new(LineRole.Prose, paragraph);
        }
    }

    private static string[] Paragraphs(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
