using System.Collections.Immutable;
using FsCheck.Xunit;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Validation;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public class RuleSetTests
{
    private static readonly Rule OwnRule = new("OWN1", "titleNeeded", FindingSeverity.Warning, new("缺少标题。", "There is no title."));

    private static readonly ReportRule Own =
        ReportRule.Create(OwnRule, report => report.Title is null ? [new Finding(OwnRule, "/title")] : []);

    // Fails GID201, GID202, GID301, GID302 and GID303.
    private static DisclosureReport Faulty => Reports.Zero(FormEdition.Edition2021)
        .Set("/proactiveDisclosure/governmentRules/issued", 1).Set("/requests/outcomes/granted/others", 1)
        .Set("/requests/carriedOver/total", 1);

    [Fact]
    public void Standard_has_every_rule_over_one_report() =>
        Assert.Equal(
            [
                "GID102", "GID104", "GID201", "GID202", "GID203", "GID301", "GID302", "GID303", "GID304", "GID305", "GID401",
                "GID501", "GID502", "GID503", "GID504",
                "GID801", "GID802", "GID803", "GID804", "GID805",
            ],
            RuleSet.Standard.Severities.Select(s => s.Key.Id));

    [Fact]
    public void Standard_has_the_severities_of_the_catalogue() =>
        Assert.All(RuleSet.Standard.Severities, s => Assert.Equal(s.Key.Severity, s.Value));

    [Fact]
    public void The_empty_set_finds_nothing() => Assert.Empty(Faulty.Findings(RuleSet.Empty));

    [Fact]
    public void Findings_stand_in_their_fixed_order() =>
        Assert.Equal(
            [
                "GID201 /proactiveDisclosure/governmentRules/issued", "GID202 /proactiveDisclosure/governmentRules/inForce",
                "GID301 /requests/carriedOver/total", "GID301 /requests/outcomes/granted/total",
                "GID302 /requests/outcomes/total/others", "GID303 /requests/carriedForward/total",
            ],
            Faulty.Findings().Select(f => $"{f.Rule.Id} {f.Pointer}"));

    [Property]
    public void Findings_do_not_depend_on_the_order_of_the_rules(DisclosureReport report)
    {
        ReportRule[] rules =
        [
            new LinearRule(Rules.CaseTotal), new BlankCellsRule(), new LinearRule(Rules.RequestRowTotal), new EditionRule(),
            new InForceRule(),
        ];
        ImmutableArray<Finding> Check(IEnumerable<ReportRule> ordered) =>
            report.Findings(ordered.Aggregate(RuleSet.Empty, (set, rule) => set.With(rule)));
        Assert.Equal(Check(rules), Check(rules.Reverse()));
    }

    [Property]
    public void Every_report_can_be_checked_and_every_finding_points_into_it(DisclosureReport report) =>
        Assert.All(report.Findings(), finding => Assert.All(finding.Related.Append(finding.Pointer), pointer => Assert.True(
            report.Form.LabelOf(pointer) is not null, pointer)));

    [Fact]
    public void Without_leaves_out_one_rule()
    {
        ImmutableArray<Finding> findings = Faulty.Findings(RuleSet.Standard.Without("GID301"));
        Assert.Equal(Faulty.Findings().Where(f => f.Rule.Id != "GID301"), findings);
    }

    [Theory]
    [InlineData("GID999")]
    [InlineData("gid301")]
    [InlineData("")]
    public void A_rule_that_is_not_there_cannot_be_left_out(string id) =>
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => RuleSet.Standard.Without(id)).ParamName);

    [Fact]
    public void With_adds_a_rule_of_ones_own()
    {
        Finding finding = Assert.Single(Reports.Zero(FormEdition.Edition2021).Findings(RuleSet.Standard.With(Own)));
        Assert.Equal(new Finding(OwnRule, "/title"), finding);
    }

    [Fact]
    public void A_rule_of_ones_own_may_find_nothing() =>
        Assert.Empty((Reports.Zero(FormEdition.Edition2021) with { Title = "标题" }).Findings(RuleSet.Standard.With(Own)));

    [Fact]
    public void A_second_rule_with_the_same_id_is_refused()
    {
        Assert.Throws<ArgumentException>(() => RuleSet.Standard.With(Own).With(Own));
        Assert.Throws<ArgumentException>(() => RuleSet.Standard.With(ReportRule.Create(Rules.CaseTotal, _ => [])));
        Assert.Throws<ArgumentException>(() => RuleSet.Empty.With(Own).With(Own));
    }

    [Fact]
    public void A_rule_left_out_may_be_replaced() =>
        Assert.Empty(Faulty.Findings(RuleSet.Standard.Without("GID301").With(ReportRule.Create(Rules.RequestRowTotal, _ => [])))
            .Where(f => f.Rule.Id == "GID301"));

    [Fact]
    public void A_severity_can_be_raised_and_lowered_again()
    {
        RuleSet raised = RuleSet.Standard.WithSeverity("GID202", FindingSeverity.Error);
        Assert.Equal(FindingSeverity.Error, SeverityOf(raised, "GID202"));
        Assert.Equal(FindingSeverity.Warning, SeverityOf(raised.WithSeverity("GID202", FindingSeverity.Warning), "GID202"));
        Assert.Equal(FindingSeverity.Warning, SeverityOf(RuleSet.Standard, "GID202"));
    }

    [Fact]
    public void Another_severity_changes_nothing_else() =>
        Assert.Equal(
            Faulty.Findings().Select(f => f with { Severity = FindingSeverity.Information }),
            RuleSet.Standard.Severities.Aggregate(RuleSet.Standard, (set, s) => set.WithSeverity(s.Key.Id, FindingSeverity.Information))
                .Check(Faulty));

    [Fact]
    public void The_severity_of_a_rule_that_is_not_there_cannot_be_changed() =>
        Assert.Throws<ArgumentException>(() => RuleSet.Standard.WithSeverity("GID999", FindingSeverity.Error));

    [Fact]
    public void Missing_arguments_are_programmer_errors()
    {
        Assert.Throws<ArgumentNullException>(() => RuleSet.Standard.Check(null!));
        Assert.Throws<ArgumentNullException>(() => RuleSet.Standard.With(null!));
        Assert.Throws<ArgumentNullException>(() => ReportRule.Create(null!, _ => []));
        Assert.Throws<ArgumentNullException>(() => ReportRule.Create(OwnRule, null!));
    }

    private static FindingSeverity SeverityOf(RuleSet rules, string id) => Faulty.Findings(rules).Single(f => f.Rule.Id == id).Severity;
}
