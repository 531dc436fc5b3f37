using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>Random reports in which every relation of the form holds.</summary>
internal static class SampleReports
{
    public static DisclosureReport Random(FormEdition edition, Random random)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        int year = form.LastYear ?? 2024;
        var report = new DisclosureReport(edition)
        {
            Year = year,
            Title = $"青溪县人民政府{year}年政府信息公开工作年度报告",
            Agency = new() { Name = "青溪县人民政府" },
            Overview = new() { Text = "各项任务按期完成。" },
            Problems = new() { Text = "解读形式较为单一，已着手改进。" },
            OtherMatters = new() { Text = "无。" },
        };
        return report.With(form.Cells.Select(c => KeyValuePair.Create(c, (decimal?)Figure(c, random)))).WithComputedTotals().Balanced();
    }

    // Many zeros, as in real reports, but most figures of a row differ, or mistakes would not show.
    private static decimal Figure(FormCell cell, Random random) => cell.Kind switch
    {
        CellKind.Money => random.Next(10_000_000) / 10_000m,
        CellKind.SignedCount => random.Next(-5, 6),
        _ => random.Next(3) == 0 ? 0 : random.Next(1, random.Next(2) == 0 ? 10 : 1000),
    };

    // 一 is what was concluded and carried forward, column by column; where that is less than was carried over, nothing was.
    private static DisclosureReport Balanced(this DisclosureReport report)
    {
        foreach (LinearRelation relation in report.Form.Relations.Where(r => r.RuleId == "GID303"))
        {
            FormCell received = relation.Terms[0].Cell;
            FormCell carriedOver = relation.Terms[1].Cell;
            decimal handled = -relation.Terms.Where(t => t.Coefficient < 0).Sum(t => t.Coefficient * report[t.Cell]!.Value);
            decimal over = Math.Min(report[carriedOver]!.Value, handled);
            report = report.With(carriedOver, over).With(received, handled - over);
        }

        return report.WithComputedTotals();
    }
}
