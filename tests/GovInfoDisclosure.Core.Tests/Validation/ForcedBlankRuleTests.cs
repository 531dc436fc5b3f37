using FsCheck.Xunit;
using GovInfoDisclosure.FsCheck;

namespace GovInfoDisclosure.Tests.Validation;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public class ForcedBlankRuleTests
{
    private const string Row = "/requests/newlyReceived/";

    private static DisclosureReport Zero => Reports.Zero(FormEdition.Edition2021);

    [Fact]
    public void A_blank_that_has_to_be_zero_is_not_reported() =>
        Assert.Empty(Zero.Set(Row + "others", null).Findings(Rules.ForcedBlank));

    [Fact]
    public void A_blank_that_a_total_determines_is_reported_with_its_value()
    {
        Finding finding = Assert.Single(Zero.Set(Row + "others", null).Set(Row + "total", 5).Findings(Rules.ForcedBlank));
        Assert.Equal(
            (Row + "others", FindingSeverity.Warning, FindingValue.Of(5), null),
            (finding.Pointer, finding.Severity, finding.Expected, finding.Actual));
        Assert.Equal(
            [
                Row + "naturalPersons", Row + "commercialEnterprises", Row + "researchInstitutions",
                Row + "publicWelfareOrganizations", Row + "legalServiceInstitutions", Row + "total",
            ],
            finding.Related);
    }

    [Fact]
    public void A_blank_total_is_reported_with_its_value()
    {
        Finding finding = Assert.Single(Zero.Set(Row + "total", null).Set(Row + "others", 5).Findings(Rules.ForcedBlank));
        Assert.Equal((Row + "total", FindingValue.Of(5)), (finding.Pointer, finding.Expected));
    }

    [Fact]
    public void Relations_that_agree_are_one_finding_that_names_the_first()
    {
        DisclosureReport report = Zero.Set(Row + "others", null).Set(Row + "total", 5).Set("/requests/carriedForward/others", 5);
        Finding finding = Assert.Single(report.Findings(Rules.ForcedBlank));
        Assert.Equal(Row + "total", finding.Related[^1]);
    }

    [Fact]
    public void Relations_that_disagree_are_a_finding_each()
    {
        DisclosureReport report = Zero.Set(Row + "others", null).Set(Row + "total", 5).Set("/requests/carriedForward/others", 6);
        Assert.Equal([FindingValue.Of(5), FindingValue.Of(6)], report.Findings(Rules.ForcedBlank).Select(f => f.Expected!.Value));
    }

    [Fact]
    public void Several_blanks_of_one_relation_are_left_to_their_sum() =>
        Assert.Empty(Zero.Set(Row + "others", null).Set(Row + "naturalPersons", null).Set(Row + "total", 5).Findings(Rules.ForcedBlank));

    [Property]
    public void Filling_in_the_only_value_satisfies_its_relation(DisclosureReport report)
    {
        IEnumerable<Finding> fillable = report.Findings(Rules.ForcedBlank)
            .Where(f => report.Cell(f.Pointer).Accepts(f.Expected!.Value.Number!.Value));
        Assert.All(fillable, finding =>
        {
            DisclosureReport filled = report.With(report.Cell(finding.Pointer), finding.Expected!.Value.Number);
            string[] cells = [.. finding.Related.Append(finding.Pointer).Order()];
            Assert.DoesNotContain(
                filled.Findings(),
                f => f.Rule.Id is not "GID304" && cells.SequenceEqual(f.Related.Append(f.Pointer).Order()));
        });
    }
}
