using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Validation;

public class InForceRuleTests
{
    [Theory]
    [InlineData("governmentRules")]
    [InlineData("normativeDocuments")]
    public void Fewer_in_force_than_issued_and_not_repealed_is_doubted(string row)
    {
        string pointer = "/proactiveDisclosure/" + row;
        Finding finding = Assert.Single(Stating(row, issued: 5, repealed: 2, inForce: 2).Findings());
        Assert.Equal(
            (Rules.InForceTooSmall, FindingSeverity.Warning, pointer + "/inForce", FindingValue.Of(3), FindingValue.Of(2)),
            (finding.Rule, finding.Severity, finding.Pointer, finding.Expected, finding.Actual));
        Assert.Equal([pointer + "/issued", pointer + "/repealed"], finding.Related);
    }

    [Theory]
    [InlineData(5, 2, 3)]
    [InlineData(5, 2, 900)]
    [InlineData(2, 5, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(FormCell.MaxCount, 0, FormCell.MaxCount)]
    public void As_many_or_more_are_in_order(long issued, long repealed, long inForce) =>
        Assert.Empty(Stating("normativeDocuments", issued, repealed, inForce).Findings());

    [Theory]
    [InlineData("issued")]
    [InlineData("repealed")]
    [InlineData("inForce")]
    public void A_blank_leaves_it_open(string column) =>
        Assert.Empty(Stating("normativeDocuments", 5, 0, 0).Set("/proactiveDisclosure/normativeDocuments/" + column, null)
            .Findings(Rules.InForceTooSmall));

    [Fact]
    public void Edition_2019_counts_other_facts()
    {
        DisclosureReport report = Reports.Zero(FormEdition.Edition2019).Set("/proactiveDisclosure/normativeDocuments/newlyMade", 5);
        Assert.Empty(report.Findings());
    }

    private static DisclosureReport Stating(string row, long issued, long repealed, long inForce)
    {
        string pointer = "/proactiveDisclosure/" + row;
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021) with
        {
            Agency = new() { Name = "某机关", Kind = AgencyKind.ProvincialGovernment },
        };
        return report.Set(pointer + "/issued", issued).Set(pointer + "/repealed", repealed).Set(pointer + "/inForce", inForce);
    }
}
