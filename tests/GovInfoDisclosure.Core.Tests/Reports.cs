using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests;

/// <summary>Reports to start a test from.</summary>
internal static class Reports
{
    /// <summary>A report in order in which every detail of tables three and four is different and above zero.</summary>
    public static DisclosureReport Consistent(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        var report = new DisclosureReport(edition)
        {
            Year = form.LastYear ?? 2024,
            Agency = new() { Name = "宿迁市人民政府", Kind = AgencyKind.CityGovernment },
        };
        report = report.With(form.Cells.Select(c => KeyValuePair.Create(c, (decimal?)(100 + (2 * c.Index)))));
        return report.WithComputedTotals().WithBalance();
    }

    /// <summary>A report in order in which every cell is 0.</summary>
    public static DisclosureReport Zero(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        return new DisclosureReport(edition) { Year = form.LastYear ?? 2024, Agency = new() { Name = "河曲县西口镇人民政府" } }
            .With(form.Cells.Select(c => KeyValuePair.Create(c, (decimal?)0)));
    }

    // Received requests become what was concluded and carried forward, column by column.
    private static DisclosureReport WithBalance(this DisclosureReport report) =>
        report.With(report.Form.Relations.Where(r => r.RuleId == "GID303").Select(r =>
        {
            FormCell received = r.Terms[0].Cell;
            decimal missing = r.Terms.Sum(t => t.Coefficient * report[t.Cell]!.Value);
            return KeyValuePair.Create(received, report[received] - missing);
        }));
}
