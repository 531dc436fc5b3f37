using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Panels;

/// <summary>A report beside the one for the year before.</summary>
public class YearTests
{
    private static readonly DisclosureReport Last = PanelReports.OfYear(2023, 3, 5), Next = PanelReports.OfYear(2024, 5, 2);

    [Fact]
    public void Years_that_fit_have_no_finding() => Assert.All(PanelReports.Years(Next, Last).Reports, r => Assert.Empty(r.Findings));

    [Fact]
    public void Requests_carried_over_are_those_carried_forward()
    {
        CheckResult result = PanelReports.Years(PanelReports.OfYear(2024, 4, 2), Last);
        Finding[] found = result.Of(Rules.CarryOverDiffers);
        Assert.Equal(["/requests/carriedOver/naturalPersons", "/requests/carriedOver/total"], found.Select(f => f.Pointer));
        Assert.All(found, f => Assert.Equal((5m, 4m), (f.Expected?.Number, f.Actual?.Number)));
        Assert.All(found, f => Assert.Equal(["main", "previous0"], f.Sources));
        // One row is one problem, and each report may be the wrong one.
        Problem problem = Assert.Single(result.Reports[0].Localisation.Problems);
        Assert.Equal((ProblemKind.Previous, 2), (problem.Kind, problem.Findings.Length));
        Assert.Equal(["main", "previous0"], result.Panel!.Repairs.Select(r => r.Changes[0].Source).Order());
    }

    [Fact]
    public void The_report_whose_own_sums_fail_is_suspected_first()
    {
        DisclosureReport wrong = Next.Set("/requests/carriedOver/naturalPersons", 2).Set("/requests/carriedOver/total", 2);
        PanelRepair first = PanelReports.Years(wrong, Last).Panel!.Repairs.First(r => r.Rank == 1);
        Assert.Equal(("main", 5m), (first.Changes[0].Source, first.Changes[0].To));
        wrong = Last.Set("/requests/carriedForward/naturalPersons", 8).Set("/requests/carriedForward/total", 8);
        first = PanelReports.Years(Next, wrong).Panel!.Repairs.First(r => r.Rank == 1);
        Assert.Equal(("previous0", 5m), (first.Changes[0].Source, first.Changes[0].To));
    }

    [Fact]
    public void A_blank_carries_over_any_number() =>
        Assert.Empty(PanelReports.Years(Next.Set("/requests/carriedOver/naturalPersons", null), Last).Of(Rules.CarryOverDiffers));

    [Fact]
    public void Documents_in_force_follow_from_last_year()
    {
        DisclosureReport next = Next.Set("/proactiveDisclosure/normativeDocuments/issued", 3)
            .Set("/proactiveDisclosure/normativeDocuments/repealed", 7).Set("/proactiveDisclosure/normativeDocuments/inForce", 61);
        CheckResult result = PanelReports.Years(next, Last);
        Finding found = Assert.Single(result.Of(Rules.InForceDiffers));
        Assert.Equal((16m, 61m), (found.Expected?.Number, found.Actual?.Number));
        PanelChange first = result.Panel!.Repairs.First(r => r.Rank == 1).Changes.Single();
        Assert.Equal(("main", 16m, Mechanism.Transposition), (first.Source, first.To, first.Mechanism));
    }

    [Fact]
    public void All_documents_may_have_been_repealed()
    {
        CheckResult result = PanelReports.Years(
            Next.Set("/proactiveDisclosure/normativeDocuments/repealed", 20).Set("/proactiveDisclosure/normativeDocuments/inForce", 2),
            Last);
        Assert.Equal(0, Assert.Single(result.Of(Rules.InForceDiffers)).Expected?.Number);
    }

    [Fact]
    public void Next_years_stock_shows_that_this_years_is_wrong()
    {
        DisclosureReport wrong = Next.Set("/proactiveDisclosure/normativeDocuments/inForce", 27);
        CheckResult result = PanelReports.Years(PanelReports.OfYear(2025, 2, 0), wrong, Last);
        Assert.Equal(2, result.Of(Rules.InForceDiffers).Length);
        Assert.All(
            result.Panel!.Repairs.Where(r => r.Rank == 1),
            r => Assert.Equal(("previous0", 20m), (r.Changes[0].Source, r.Changes[0].To)));
    }

    [Fact]
    public void A_table_copied_from_last_year_is_told()
    {
        DisclosureReport copied = (Next with { Requests = Last.Requests }).Set("/proactiveDisclosure/licensing/decisions", 7);
        Assert.Equal(["/overview", "/requests"], PanelReports.Years(copied, Last).Of(Rules.SameAsLastYear).Select(f => f.Pointer));
    }

    [Fact]
    public void Zeros_and_a_few_phrases_are_the_same_every_year()
    {
        DisclosureReport silent = Reports.Zero(FormEdition.Edition2021);
        Assert.Empty(PanelReports.Years(silent with { Year = 2024 }, silent with { Year = 2023 }).Of(Rules.SameAsLastYear));
    }

    [Theory]
    [InlineData("2023年公开信息46条，比2022年多。", "2024年公开信息46条，比2023年多。", true)]
    [InlineData("2023年公开信息46条。", "2023年公开信息46条。", true)]
    [InlineData("2023年公开信息46条。", "2024年公开信息47条。", false)]
    [InlineData("2023年公开信息46条，比2022年多。", "2024年公开信息46条，比2022年多。", false)]
    [InlineData("2023年工作平稳。", "2024年工作平稳。", false)]
    public void Prose_copied_but_for_the_years_is_reported(string last, string next, bool reported) =>
        Assert.Equal(reported, PanelReports.Years(
            Next with { Overview = new() { Text = next } }, Last with { Overview = new() { Text = last } })
            .Of(Rules.SameAsLastYear).Any(f => f.MessageKey == MessageKeys.Prose));

    [Theory]
    [InlineData("全年新收政府信息公开申请50件，比上年增长25%。", false)]
    [InlineData("全年新收政府信息公开申请50件，比上年增长52%。", true)]
    public void A_change_against_last_year_is_checked(string text, bool wrong)
    {
        DisclosureReport last = Last.Set("/requests/newlyReceived/naturalPersons", 40).Set("/requests/newlyReceived/total", 40);
        CheckResult result = PanelReports.Years(Next with { Overview = new() { Text = text } }, last);
        Assert.Equal(wrong, result.Of(Rules.TextContradictsTable).Length > 0);
    }

    [Fact]
    public void What_cannot_be_compared_is_said()
    {
        Assert.Equal([Rule.Usual], Keys(PanelReports.Years(Next, Last.With("青禾县民政局", 2023))));
        Assert.Equal([MessageKeys.Doubtful], Keys(PanelReports.Years(Next, Last.With("青禾县教有局", 2023))));
        Assert.Equal([MessageKeys.OtherYear], Keys(PanelReports.Years(Next, Last with { Year = 2022 })));
        Assert.Equal([MessageKeys.OtherYear], Keys(PanelReports.Years(Next, Last with { Year = 2025 })));
        Assert.Equal([MessageKeys.UnknownReport], Keys(PanelReports.Years(Next, Last with { Agency = new() })));

        static IEnumerable<string> Keys(CheckResult result)
        {
            Assert.Equal(result.Of(Rules.NotComparable).Length, result.Reports.Sum(r => r.Findings.Count(f => f.Rule.Id[3] == '6')));
            return result.Of(Rules.NotComparable).Select(f => f.MessageKey);
        }
    }

    [Fact]
    public void Requests_are_carried_over_from_one_edition_to_the_next()
    {
        DisclosureReport last = Reports.Zero(FormEdition.Edition2019).With("青禾县教育局", 2020)
            .Set("/requests/carriedForward/total", 4);
        CheckResult result = PanelReports.Years(PanelReports.OfYear(2021, 5, 2), last);
        Assert.Equal([MessageKeys.OtherEdition], result.Of(Rules.NotComparable).Select(f => f.MessageKey));
        Assert.Equal(["main", "previous0"], Assert.Single(result.Of(Rules.NotComparable)).Sources);
        Assert.Contains(result.Of(Rules.CarryOverDiffers), f => f.Pointer == "/requests/carriedOver/total");
    }

    [Fact]
    public void Of_two_reports_for_a_year_the_later_one_counts()
    {
        DisclosureReport draft = PanelReports.OfYear(2023, 3, 9) with { PublishedOn = new DateOnly(2024, 1, 20) };
        DisclosureReport final = Last with { PublishedOn = new DateOnly(2024, 2, 20) };
        CheckResult result = PanelReports.Years(Next, draft, final);
        Assert.Equal(["previous0", "previous1"], Assert.Single(result.Of(Rules.ReportedTwice)).Sources);
        Assert.Empty(result.Of(Rules.CarryOverDiffers));
        result = PanelReports.Years(Next, draft, final with { PublishedOn = draft.PublishedOn });
        Assert.Equal(MessageKeys.NoneCounts, Assert.Single(result.Of(Rules.ReportedTwice)).MessageKey);
        Assert.Empty(result.Of(Rules.CarryOverDiffers));
    }
}
