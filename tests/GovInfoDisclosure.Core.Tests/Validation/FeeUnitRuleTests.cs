namespace GovInfoDisclosure.Tests.Validation;

public class FeeUnitRuleTests
{
    private const string Fees = "/proactiveDisclosure/fees/amount";

    [Theory]
    [InlineData(AgencyKind.TownshipGovernment, 5_000)]
    [InlineData(AgencyKind.CountyGovernment, 500_000)]
    [InlineData(AgencyKind.LocalDepartment, 500_000)]
    [InlineData(AgencyKind.CityGovernment, 2_000_000)]
    [InlineData(AgencyKind.ProvincialGovernment, 20_000_000)]
    [InlineData(AgencyKind.StateCouncilDepartment, 20_000_000)]
    [InlineData(null, 20_000_000)]
    public void An_amount_is_plausible_up_to_the_limit_of_its_kind_of_body(AgencyKind? kind, int limit)
    {
        Assert.Empty(Charging(kind, limit).Findings());
        Assert.Single(Charging(kind, limit + 0.01m).Findings());
    }

    [Fact]
    public void The_finding_tells_the_amount_as_if_in_yuan()
    {
        Finding finding = Assert.Single(Charging(AgencyKind.TownshipGovernment, 12_500).Findings());
        Assert.Equal(
            (Rules.FeeImplausible, FindingSeverity.Warning, Fees, FindingValue.Of(1.25m), FindingValue.Of(12_500)),
            (finding.Rule, finding.Severity, finding.Pointer, finding.Expected, finding.Actual));
    }

    [Theory]
    [InlineData("59237.2449")]
    [InlineData("72701")]
    public void Amounts_seen_in_city_reports_are_plausible(string amount) =>
        Assert.Empty(Charging(AgencyKind.CityGovernment, decimal.Parse(amount)).Findings());

    [Fact]
    public void A_blank_amount_is_not_judged() =>
        Assert.Empty(Charging(AgencyKind.TownshipGovernment, null).Findings(Rules.FeeImplausible));

    [Fact]
    public void The_largest_amount_does_not_overflow() => Assert.Single(Charging(null, decimal.MaxValue).Findings());

    [Fact]
    public void Procurement_in_yuan_is_not_judged() =>
        Assert.Empty(Reports.Zero(FormEdition.Edition2019).Set("/proactiveDisclosure/procurement/amount", 900_000_000_000).Findings());

    private static DisclosureReport Charging(AgencyKind? kind, decimal? amount) =>
        (Reports.Zero(FormEdition.Edition2021) with { Agency = new() { Name = "某机关", Kind = kind } }).Set(Fees, amount);
}
