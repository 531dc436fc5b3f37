using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests;

/// <summary>Reports to start a test from, and short ways to change and check them.</summary>
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
        report = report.WithProse().With(form.Cells.Select(c => KeyValuePair.Create(c, (decimal?)(100 + (2 * c.Index)))));
        return report.WithComputedTotals().WithBalance();
    }

    /// <summary>A report in order in which every cell is 0.</summary>
    public static DisclosureReport Zero(FormEdition edition) => Filled(edition, 0).WithProse() with
    {
        Year = DisclosureForm.For(edition).LastYear ?? 2024,
        Agency = new() { Name = "河曲县西口镇人民政府" },
    };

    /// <summary>A report with the same figure in every cell and nothing else.</summary>
    public static DisclosureReport Filled(FormEdition edition, decimal figure) => new DisclosureReport(edition)
        .With(DisclosureForm.For(edition).Cells.Select(c => KeyValuePair.Create(c, (decimal?)figure)));

    /// <summary>The report with prose in sections one, five and six.</summary>
    public static DisclosureReport WithProse(this DisclosureReport report) => report with
    {
        Overview = new() { Text = "一年来，主动公开工作平稳有序。" },
        Problems = new() { Text = "公开内容还不够丰富。" },
        OtherMatters = new() { Text = "信息处理费按规定收取，没有其他需要报告的事项。" },
    };

    /// <summary>The cell at a pointer, which must be there.</summary>
    public static FormCell Cell(this DisclosureReport report, string pointer) => report.Form.FindCell(pointer)
        ?? throw new ArgumentException($"{report.Form.Name.English} has no {pointer}.", nameof(pointer));

    public static DisclosureReport Set(this DisclosureReport report, string pointer, decimal? value) =>
        report.With(report.Cell(pointer), value);

    public static DisclosureReport Change(this DisclosureReport report, string pointer, decimal change) =>
        report.Set(pointer, report[report.Cell(pointer)] + change);

    /// <summary>All findings of the standard rules, each of which must be able to say what it found.</summary>
    public static ImmutableArray<Finding> Findings(this DisclosureReport report) => report.Findings(RuleSet.Standard);

    /// <summary>All findings of a set of rules, each of which must be able to say what it found.</summary>
    public static ImmutableArray<Finding> Findings(this DisclosureReport report, RuleSet rules)
    {
        ImmutableArray<Finding> findings = rules.Check(report);
        foreach (string message in findings.SelectMany(f => new[] { f.Message(Language.Chinese), f.Message(Language.English) }))
        {
            // Braces that are left are arguments not filled in, unless the report has them in its name or text.
            string said = new[] { report.Agency.Name, report.Problems?.Text.Trim() }.Where(t => t?.Length > 0)
                .Aggregate(message, (m, t) => m.Replace(t!, "", StringComparison.Ordinal));
            Assert.NotEmpty(message);
            Assert.DoesNotContain('{', said);
            Assert.DoesNotContain('}', said);
        }

        return findings;
    }

    /// <summary>The findings of one rule.</summary>
    public static ImmutableArray<Finding> Findings(this DisclosureReport report, Rule rule) =>
        [.. report.Findings().Where(f => f.Rule.Id == rule.Id)];

    // Received requests become what was concluded and carried forward, column by column.
    public static DisclosureReport WithBalance(this DisclosureReport report) =>
        report.With(report.Form.Relations.Where(r => r.Rule.Id == "GID303").Select(r =>
        {
            FormCell received = r.Terms[0].Cell;
            decimal missing = r.Terms.Sum(t => t.Coefficient * report[t.Cell]!.Value);
            return KeyValuePair.Create(received, report[received] - missing);
        }));
}
