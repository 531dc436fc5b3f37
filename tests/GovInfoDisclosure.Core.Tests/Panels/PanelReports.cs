using System.Collections.Immutable;
using GovInfoDisclosure.Panels;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Panels;

/// <summary>Short ways to compare reports.</summary>
internal static class PanelReports
{
    public const string Parent = "青禾县人民政府";

    public static ImmutableArray<string> UnitNames { get; } = ["青禾县教育局", "青禾县公安局", "青禾县民政局", "青禾县司法局", "青禾县财政局"];

    /// <summary>A consistent report of a bureau for a year, with requests of people carried over and forward.</summary>
    public static DisclosureReport OfYear(int year, int carriedOver, int carriedForward, int inForce = 20) =>
        Reports.Zero(FormEdition.Edition2021).With("青禾县教育局", year)
            .Set("/requests/newlyReceived/naturalPersons", 50)
            .Set("/requests/carriedOver/naturalPersons", carriedOver).Set("/requests/carriedForward/naturalPersons", carriedForward)
            .Set("/requests/outcomes/granted/naturalPersons", 50 + carriedOver - carriedForward)
            .Set("/proactiveDisclosure/normativeDocuments/inForce", inForce).WithComputedTotals();

    public static DisclosureReport With(this DisclosureReport report, string agency, int year) =>
        report with { Agency = new() { Name = agency }, Year = year };

    /// <summary>Reports of units with different figures in all cells.</summary>
    public static ImmutableArray<DisclosureReport> Units { get; } =
    [
        .. UnitNames.Select((name, i) => Reports.Zero(FormEdition.Edition2021).With(name, 2024)
            .With(Reports.Zero(FormEdition.Edition2021).Form.Cells.Select(c =>
                KeyValuePair.Create(c, (decimal?)(((c.Index * 37) + (i * 101)) % 89))))
            .WithComputedTotals().WithBalance()),
    ];

    public static Coverage Declared { get; } = new(Parent, 2024) { Units = UnitNames };

    /// <summary>The report of the parent over the given ones.</summary>
    public static DisclosureReport Sum(params IEnumerable<DisclosureReport> units) => units
        .Aggregate((x, y) => x.With(x.Form.Cells.Select(c => KeyValuePair.Create(c, x[c] + y[c])))).With(Parent, 2024);

    public static CheckedReport As(this DisclosureReport report, ReportRole role, string source) =>
        CheckedReport.Of(report, []) with { Role = role, Source = source };

    /// <summary>Compares a report with earlier ones, the last first.</summary>
    public static CheckResult Years(DisclosureReport report, params DisclosureReport[] earlier) =>
        ReportPanel.Check([report.As(ReportRole.Main, "main"), .. earlier.Select((e, i) => e.As(ReportRole.Previous, $"previous{i}"))]);

    /// <summary>Compares a parent with units.</summary>
    public static CheckResult Family(DisclosureReport parent, IEnumerable<DisclosureReport> units, Coverage? coverage) =>
        ReportPanel.Check([parent.As(ReportRole.Main, "parent"), .. units.Select((u, i) => u.As(ReportRole.Unit, $"u{i}"))], coverage);

    /// <summary>The findings of a rule, those of reports and those between them.</summary>
    public static Finding[] Of(this CheckResult result, Rule rule) =>
        [.. result.Reports.SelectMany(r => r.Findings).Concat(result.Panel!.Findings).Where(f => f.Rule == rule)];
}
