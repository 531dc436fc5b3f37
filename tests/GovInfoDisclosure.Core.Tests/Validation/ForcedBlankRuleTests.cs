using FsCheck.Xunit;
using GovInfoDisclosure.FsCheck;

namespace GovInfoDisclosure.Tests.Validation;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public class ForcedBlankRuleTests
{
    private const string Row = "/requests/newlyReceived/";

    private const string Granted = "/requests/outcomes/granted/";

    private static DisclosureReport TwoGranted =>
        new[] { Row, Granted, "/requests/outcomes/total/" }.Aggregate(Zero, (r, row) => r.Set(row + "others", 2).Set(row + "total", 2));

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
    public void Several_blanks_that_only_their_sum_is_known_of_are_left_to_it() => Assert.Empty(
        Zero.Set(Row + "others", null).Set(Row + "naturalPersons", null).Set(Row + "total", 5)
            .Set("/requests/carriedForward/others", null).Set("/requests/carriedForward/naturalPersons", null)
            .Set("/requests/carriedForward/total", 5).Findings(Rules.ForcedBlank));

    [Fact]
    public void A_blank_that_several_relations_determine_together_is_reported_with_its_value()
    {
        // Its row and its column have another blank each, and these can only be 0.
        DisclosureReport report = TwoGranted.Set(Granted + "naturalPersons", null).Set(Granted + "others", null)
            .Set("/requests/outcomes/partiallyGranted/others", null);
        Finding finding = Assert.Single(report.Findings(Rules.ForcedBlank));
        Assert.Equal(
            (Granted + "others", MessageKeys.WholeTable, FindingValue.Of(2)),
            (finding.Pointer, finding.MessageKey, finding.Expected));
        Assert.Equal(6 + 21, finding.Related.Length);
        Assert.Equal(
            "Table three · Outcomes this year · Granted · Others is blank, but all relations of the table together demand 2; "
            + "it was left out, or not read.",
            finding.Message(Language.English));
    }

    [Fact]
    public void A_blank_that_cannot_be_zero_is_reported_with_what_it_can_be()
    {
        DisclosureReport report = TwoGranted.Set(Row + "naturalPersons", null).Set(Row + "others", null).Set(Row + "total", 5)
            .Set("/requests/carriedForward/naturalPersons", null).Set("/requests/carriedForward/others", null)
            .Set("/requests/carriedForward/total", 3);
        Finding finding = Assert.Single(report.Findings(Rules.ForcedBlank));
        Assert.Equal((Row + "others", MessageKeys.AtLeast, null), (finding.Pointer, finding.MessageKey, finding.Expected));
        Assert.Equal(
            "表三 · 一、本年新收政府信息公开申请数量 · 其他为空白，按全表推算应为 2 至 5，疑为漏填或漏读；确切数值不能确定。",
            finding.Message(Language.Chinese));
    }

    [Fact]
    public void Where_the_figures_contradict_each_other_each_relation_is_taken_by_itself()
    {
        DisclosureReport report = Zero.Set(Row + "others", null).Set(Row + "total", 5).Set("/requests/outcomes/granted/total", 7);
        Assert.Equal(Row + "others", Assert.Single(report.Findings(Rules.ForcedBlank)).Pointer);
    }

    [Property]
    public void Filling_in_the_only_value_satisfies_its_relation(DisclosureReport report)
    {
        IEnumerable<Finding> fillable = report.Findings(Rules.ForcedBlank)
            .Where(f => f.MessageKey == Rule.Usual && report.Cell(f.Pointer).Accepts(f.Expected!.Value.Number!.Value));
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
