using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Validation;

public class LinearRuleTests
{
    private const decimal Max = FormCell.MaxCount;

    private static readonly string[] Applicants =
    [
        "naturalPersons", "commercialEnterprises", "researchInstitutions", "publicWelfareOrganizations", "legalServiceInstitutions",
        "others",
    ];

    public static TheoryData<FormEdition> AllEditions => Editions.All;

    private static DisclosureReport Zero => Reports.Zero(FormEdition.Edition2021);

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void A_consistent_report_has_no_findings(FormEdition edition) => Assert.Empty(Reports.Consistent(edition).Findings());

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Zero_everywhere_has_no_findings(FormEdition edition) => Assert.Empty(Reports.Zero(edition).Findings());

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Changing_one_cell_fails_exactly_the_relations_that_contain_it(FormEdition edition)
    {
        DisclosureReport report = Reports.Consistent(edition);
        foreach (FormCell cell in report.Form.Relations.SelectMany(r => r.Terms).Select(t => t.Cell).Distinct())
        {
            string[] expected =
                [.. report.Form.Relations.Where(r => r.Terms.Any(t => t.Cell == cell)).Select(r => r.Rule.Id + r.Subject.Pointer)];
            ImmutableArray<Finding> findings = report.With(cell, report[cell] + 1).Findings();
            Assert.Equal(expected.Order(), findings.Select(f => f.Rule.Id + f.Pointer).Order());
        }
    }

    [Fact]
    public void A_row_total_is_expected_to_be_the_sum_of_the_applicants()
    {
        Finding finding = Assert.Single(Zero.Set("/requests/outcomes/denied/stateSecret/others", 3).Findings(Rules.RequestRowTotal));
        AssertFinding(finding, "/requests/outcomes/denied/stateSecret/total", 3, 0);
        Assert.Equal(Applicants.Select(c => "/requests/outcomes/denied/stateSecret/" + c), finding.Related);
    }

    [Theory]
    [InlineData(FormEdition.Edition2019, 19)]
    [InlineData(FormEdition.Edition2021, 21)]
    public void An_outcome_total_is_expected_to_be_the_sum_of_the_outcomes(FormEdition edition, int outcomes)
    {
        Finding finding = Assert.Single(Reports.Zero(edition).Set("/requests/outcomes/granted/others", 3).Findings(Rules.OutcomeTotal));
        AssertFinding(finding, "/requests/outcomes/total/others", 3, 0);
        Assert.Equal(outcomes, finding.Related.Length);
        Assert.All(finding.Related, pointer => Assert.Matches("^/requests/outcomes/.*/others$", pointer));
    }

    [Fact]
    public void Carried_forward_is_expected_to_be_what_was_received_and_not_concluded()
    {
        Finding finding = Assert.Single(Zero.Set("/requests/carriedOver/others", 3).Findings(Rules.ReceivedEqualsHandled));
        AssertFinding(finding, "/requests/carriedForward/others", 3, 0);
        Assert.Equal(
            ["/requests/newlyReceived/others", "/requests/carriedOver/others", "/requests/outcomes/total/others"],
            finding.Related);
    }

    [Theory]
    [InlineData("reconsideration")]
    [InlineData("litigation/direct")]
    [InlineData("litigation/afterReconsideration")]
    public void A_case_total_is_expected_to_be_the_sum_of_the_results(string block)
    {
        string row = "/reviewAndLitigation/" + block;
        Finding finding = Assert.Single(Zero.Set(row + "/total", 4).Set(row + "/upheld", 3).Findings());
        Assert.Equal(Rules.CaseTotal, finding.Rule);
        AssertFinding(finding, row + "/total", 3, 4);
        Assert.Equal([$"{row}/upheld", $"{row}/corrected", $"{row}/otherResult", $"{row}/pending"], finding.Related);
    }

    [Fact]
    public void More_concluded_than_received_expects_a_negative_figure()
    {
        Finding finding = Assert.Single(Zero.Set("/requests/outcomes/total/others", 2).Findings(Rules.ReceivedEqualsHandled));
        AssertFinding(finding, "/requests/carriedForward/others", -2, 0);
    }

    [Fact]
    public void A_blank_that_can_make_up_for_the_difference_is_no_error() =>
        Assert.Empty(Zero.Set("/reviewAndLitigation/reconsideration/upheld", null).Set("/reviewAndLitigation/reconsideration/total", 4)
            .Findings(Rules.CaseTotal));

    [Fact]
    public void A_blank_total_is_no_error() =>
        Assert.Empty(Zero.Set("/reviewAndLitigation/reconsideration/total", null).Set("/reviewAndLitigation/reconsideration/upheld", 4)
            .Findings(Rules.CaseTotal));

    [Fact]
    public void A_total_below_the_stated_results_fails_whatever_the_blank_holds()
    {
        DisclosureReport report = Zero.Set("/reviewAndLitigation/reconsideration/upheld", null)
            .Set("/reviewAndLitigation/reconsideration/pending", 5).Set("/reviewAndLitigation/reconsideration/total", 4);
        Finding finding = Assert.Single(report.Findings(Rules.CaseTotal));
        Assert.Equal(("whateverTheBlanks", null, FindingValue.Of(4)), (finding.MessageKey, finding.Expected, finding.Actual));
        Assert.Equal("1", finding.Arguments.Single(a => a.Name == "surplus").Value.Chinese);
    }

    [Fact]
    public void A_blank_subject_that_would_have_to_be_negative_fails()
    {
        DisclosureReport report = Zero.Set("/requests/carriedForward/others", null).Set("/requests/outcomes/total/others", 2);
        Finding finding = Assert.Single(report.Findings(Rules.ReceivedEqualsHandled));
        Assert.Equal(("/requests/carriedForward/others", null, null), (finding.Pointer, finding.Expected, finding.Actual));
    }

    [Fact]
    public void Blanks_on_both_sides_of_a_relation_never_fail() =>
        Assert.Empty(Zero.Set("/requests/carriedForward/others", null).Set("/requests/newlyReceived/others", null)
            .Set("/requests/outcomes/total/others", 2)
            .Findings(Rules.ReceivedEqualsHandled));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void The_largest_figures_everywhere_do_not_overflow(FormEdition edition)
    {
        ImmutableArray<Finding> findings = Reports.Filled(edition, Max).Findings();
        AssertFinding(findings.First(f => f.Rule == Rules.RequestRowTotal), "/requests/newlyReceived/total", 6 * Max, Max);
        AssertFinding(
            findings.First(f => f.Rule == Rules.OutcomeTotal), "/requests/outcomes/total/naturalPersons",
            (edition == FormEdition.Edition2021 ? 21 : 19) * Max, Max);
        AssertFinding(findings.First(f => f.Rule == Rules.CaseTotal), "/reviewAndLitigation/reconsideration/total", 4 * Max, Max);
        Assert.DoesNotContain(findings, f => f.Rule == Rules.ReceivedEqualsHandled);
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void The_largest_figures_and_one_blank_do_not_overflow(FormEdition edition)
    {
        DisclosureReport report = Reports.Filled(edition, Max).Set("/requests/outcomes/total/others", null);
        Assert.NotEmpty(report.Findings(Rules.RequestRowTotal));
    }

    private static void AssertFinding(Finding finding, string pointer, decimal expected, decimal actual) =>
        Assert.Equal((pointer, FindingValue.Of(expected), FindingValue.Of(actual)), (finding.Pointer, finding.Expected, finding.Actual));
}
