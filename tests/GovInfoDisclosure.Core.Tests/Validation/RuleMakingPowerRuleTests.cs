namespace GovInfoDisclosure.Tests.Validation;

public class RuleMakingPowerRuleTests
{
    private const string Row = "/proactiveDisclosure/governmentRules/";

    [Theory]
    [InlineData(AgencyKind.CountyGovernment)]
    [InlineData(AgencyKind.TownshipGovernment)]
    [InlineData(AgencyKind.LocalDepartment)]
    public void Rules_of_a_body_without_the_power_are_doubted(AgencyKind kind)
    {
        Finding finding = Assert.Single(Claiming(kind).Findings(Rules.NoRuleMakingPower));
        Assert.Equal(
            (Rules.NoRuleMakingPower, FindingSeverity.Warning, Row + "issued", FindingValue.Of(0), FindingValue.Of(2)),
            (finding.Rule, finding.Severity, finding.Pointer, finding.Expected, finding.Actual));
        Assert.Empty(finding.Related);
    }

    [Theory]
    [InlineData(AgencyKind.StateCouncilDepartment)]
    [InlineData(AgencyKind.ProvincialGovernment)]
    [InlineData(AgencyKind.CityGovernment)]
    [InlineData(null)]
    public void Rules_of_a_body_that_has_or_may_have_the_power_are_not(AgencyKind? kind) =>
        Assert.Empty(Claiming(kind).Findings(Rules.NoRuleMakingPower));

    [Fact]
    public void The_name_decides_where_no_kind_is_stated() =>
        Assert.Single((Claiming(null) with { Agency = new() { Name = "南坝区市场监督管理局" } }).Findings(Rules.NoRuleMakingPower));

    [Theory]
    [InlineData(FormEdition.Edition2019, "newlyMade", "newlyDisclosed", "totalDisclosed")]
    [InlineData(FormEdition.Edition2021, "issued", "repealed", "inForce")]
    public void Each_figure_is_told_by_itself(FormEdition edition, params string[] columns)
    {
        DisclosureReport report = columns.Aggregate(Reports.Zero(edition), (r, column) => r.Set(Row + column, 1));
        Assert.Equal(columns.Select(c => Row + c), report.Findings(Rules.NoRuleMakingPower).Select(f => f.Pointer));
    }

    [Fact]
    public void Blank_figures_claim_nothing()
    {
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021) with { ProactiveDisclosure = default };
        Assert.Empty(report.Findings(Rules.NoRuleMakingPower));
    }

    [Fact]
    public void Normative_documents_need_no_such_power() =>
        Assert.Empty(Reports.Zero(FormEdition.Edition2021).Set("/proactiveDisclosure/normativeDocuments/inForce", 9)
            .Findings(Rules.NoRuleMakingPower));

    [Fact]
    public void An_agency_without_a_name_is_called_the_agency()
    {
        Finding finding = Claiming(AgencyKind.CountyGovernment).Findings(Rules.NoRuleMakingPower).Single();
        Assert.Contains("但该机关没有", finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("the agency", finding.Message(Language.English), StringComparison.Ordinal);
    }

    private static DisclosureReport Claiming(AgencyKind? kind) => Reports.Zero(FormEdition.Edition2021) with
    {
        Agency = new() { Kind = kind },
        ProactiveDisclosure = Reports.Zero(FormEdition.Edition2021).ProactiveDisclosure with
        {
            GovernmentRules = new() { Issued = 2 },
        },
    };
}
