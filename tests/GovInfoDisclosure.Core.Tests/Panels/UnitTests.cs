using System.Collections.Immutable;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Panels;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Panels;

/// <summary>The report of a parent beside those of its units.</summary>
public class UnitTests
{
    private const string Licensing = "/proactiveDisclosure/licensing/decisions";

    private static readonly ImmutableArray<DisclosureReport> Units = PanelReports.Units;
    private static readonly DisclosureReport Parent = PanelReports.Sum(Units);

    [Fact]
    public void A_parent_that_is_the_sum_has_no_finding() =>
        Assert.Empty(PanelReports.Family(Parent, Units, PanelReports.Declared).Panel!.Findings);

    [Fact]
    public void A_transposed_figure_is_found_in_the_unit_or_the_parent()
    {
        DisclosureReport parent = Parent.Change(Licensing, 1284 - Units[1][Parent.Cell(Licensing)]!.Value);
        CheckResult result = PanelReports.Family(parent, Units.SetItem(1, Units[1].Set(Licensing, 1824)), PanelReports.Declared);
        Finding found = Assert.Single(result.Panel!.Findings);
        Assert.Equal((Rules.NotTheSumOfUnits, Licensing, FindingSeverity.Error), (found.Rule, found.Pointer, found.Severity));
        Assert.Contains("青禾县公安局", found.Units);
        PanelRepair repair = Assert.Single(result.Panel.Repairs, r => r.Rank == 1 && r.Changes[0].Source == "u1");
        Assert.Equal((1824m, 1284m, Mechanism.Transposition), (repair.Changes[0].From, repair.Changes[0].To, repair.Mechanism));
        Assert.Equal([found.Id], repair.Clears);
    }

    [Fact]
    public void A_unit_counted_twice_or_left_out_is_named()
    {
        CheckResult twice = PanelReports.Family(PanelReports.Sum([.. Units, Units[3]]), Units, PanelReports.Declared);
        AssertNames(twice, MessageKeys.CountedTwice, "青禾县司法局");
        Assert.Equal(Mechanism.CountedTwice, Assert.Single(twice.Panel!.Repairs).Mechanism);
        CheckResult leftOut = PanelReports.Family(PanelReports.Sum(Units.RemoveAt(2)), Units, PanelReports.Declared);
        AssertNames(leftOut, MessageKeys.LeftOut, "青禾县民政局");
        Assert.Equal(Parent.Form.Cells.Count(c => Units[2][c] > 0), leftOut.Of(Rules.NotTheSumOfUnits).Length);
    }

    [Fact]
    public void A_unit_counted_with_last_years_figures_is_named()
    {
        DisclosureReport old = Units[0].With("青禾县教育局", 2023)
            .With(Parent.Form.Cells.Select(c => KeyValuePair.Create(c, Units[0][c] + 3 + (c.Index % 5))));
        CheckResult result = PanelReports.Family(PanelReports.Sum([.. Units.RemoveAt(0), old]), [.. Units, old], PanelReports.Declared);
        AssertNames(result, MessageKeys.LastYearUsed, "青禾县教育局");
    }

    [Fact]
    public void A_missing_unit_is_named_and_no_zero()
    {
        CheckResult result = PanelReports.Family(Parent, Units.RemoveAt(3), PanelReports.Declared);
        Finding missing = Assert.Single(result.Panel!.Findings);
        Assert.Equal((Rules.CoverageIncomplete, Rule.Usual, "青禾县司法局"), (missing.Rule, missing.MessageKey, missing.Units.Single()));
        DisclosureReport less = Parent.Set(Licensing, 1);
        result = PanelReports.Family(less, Units.RemoveAt(3), PanelReports.Declared);
        Assert.Equal([Licensing], result.Of(Rules.NotTheSumOfUnits).Select(f => f.Pointer));
    }

    [Fact]
    public void A_blank_of_a_unit_may_be_what_is_missing()
    {
        ImmutableArray<DisclosureReport> units = Units.SetItem(1, Units[1].Set(Licensing, null));
        Assert.Empty(PanelReports.Family(Parent, units, PanelReports.Declared).Panel!.Findings);
        Assert.Single(PanelReports.Family(Parent.Set(Licensing, 1), units, PanelReports.Declared).Of(Rules.NotTheSumOfUnits));
    }

    [Fact]
    public void A_parent_may_have_a_share_of_its_own_if_that_is_declared()
    {
        DisclosureReport more = Parent.Change(Licensing, 40);
        Assert.Single(PanelReports.Family(more, Units, PanelReports.Declared).Of(Rules.NotTheSumOfUnits));
        Assert.Empty(PanelReports.Family(more, Units, PanelReports.Declared with { IncludesOwn = true }).Panel!.Findings);
        Coverage own = PanelReports.Declared with { Scope = CoverageScope.Own };
        Assert.Empty(PanelReports.Family(more.Set(Licensing, 1), Units, own).Panel!.Findings);
    }

    [Fact]
    public void Without_a_declaration_only_what_is_sure_is_reported()
    {
        Assert.Empty(PanelReports.Family(Parent.Change(Licensing, 40), Units, null).Panel!.Findings);
        Assert.Single(PanelReports.Family(Parent.Set(Licensing, 1), Units, null).Of(Rules.NotTheSumOfUnits));
        Finding own = Assert.Single(PanelReports.Family(Units[0].With(PanelReports.Parent, 2024), Units.RemoveAt(0), null).Panel!.Findings);
        Assert.Equal(MessageKeys.NotAggregated, own.MessageKey);
    }

    [Fact]
    public void What_does_not_count_is_said()
    {
        Assert.Equal([MessageKeys.OtherYear, Rule.Usual], Keys(Units.SetItem(0, Units[0] with { Year = 2023 })));
        Assert.Equal([MessageKeys.Undeclared, Rule.Usual], Keys(Units.SetItem(0, Units[0].With("青禾县档案馆", 2024))));
        Assert.Equal([MessageKeys.Doubtful, Rule.Usual], Keys(Units.SetItem(0, Units[0].With("青禾县教有局", 2024))));
        DisclosureReport old = Reports.Zero(FormEdition.Edition2019).With("青禾县教育局", 2024);
        Assert.Equal([MessageKeys.OtherEdition, Rule.Usual], Keys(Units.SetItem(0, old)));
        Assert.Equal([Rule.Usual, MessageKeys.NoneCounts], Keys(Units.Add(Units[0])));

        static IEnumerable<string> Keys(IEnumerable<DisclosureReport> units) =>
            PanelReports.Family(Parent, units, PanelReports.Declared).Panel!.Findings.Select(f => f.MessageKey);
    }

    [Fact]
    public void A_declaration_for_another_parent_is_told() => Assert.Equal(
        MessageKeys.OtherParent,
        Assert.Single(PanelReports.Family(Parent, Units, PanelReports.Declared with { Year = 2023 }).Panel!.Findings).MessageKey);

    [Fact]
    public void Sums_show_which_cells_of_a_unit_are_wrong()
    {
        // By itself a detail and its total in the same row have 21 explanations.
        DisclosureReport wrong = Units[2].Change("/requests/outcomes/granted/naturalPersons", 5)
            .Change("/requests/outcomes/granted/total", 5);
        CheckResult result = PanelReports.Family(Parent, Units.SetItem(2, wrong), PanelReports.Declared);
        Repair first = Assert.Single(result.Reports[3].Localisation.Repairs, r => r.Rank == 1);
        Assert.Equal(
            ["/requests/outcomes/granted/naturalPersons", "/requests/outcomes/granted/total"], first.Changes.Select(c => c.Pointer));
    }

    [Fact]
    public void The_order_of_reports_does_not_matter()
    {
        DisclosureReport parent = PanelReports.Sum([.. Units, Units[3]]).Change(Licensing, 3);
        CheckedReport[] reports =
        [
            parent.As(ReportRole.Main, "parent"), Units[4].As(ReportRole.Unit, "u9"),
            .. Units.Select((u, i) => u.As(ReportRole.Unit, $"u{i}")),
        ];
        CheckedPanel? panel = ReportPanel.Check(reports, PanelReports.Declared).Panel;
        foreach (int seed in Enumerable.Range(0, 20))
        {
            new Random(seed).Shuffle(reports);
            Assert.Equal(panel, ReportPanel.Check(reports, PanelReports.Declared).Panel);
        }
    }

    private static void AssertNames(CheckResult result, string key, string unit)
    {
        Assert.NotEmpty(result.Of(Rules.NotTheSumOfUnits));
        Assert.All(result.Of(Rules.NotTheSumOfUnits), f => Assert.Equal((key, unit), (f.MessageKey, f.Units.Single())));
    }
}
