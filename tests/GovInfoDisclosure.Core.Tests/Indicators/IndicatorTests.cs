using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Indicators;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Indicators;

public class IndicatorTests
{
    public static TheoryData<string> Ids => [.. Indicator.All.Select(i => i.Id)];

    [Theory]
    [InlineData(FormEdition.Edition2019)]
    [InlineData(FormEdition.Edition2021)]
    public void The_formulas_are_those_of_the_typed_names(FormEdition edition)
    {
        DisclosureReport report = Reports.Consistent(edition);
        Requests requests = report.Requests;
        DeniedOutcomes denied = requests.Outcomes.Denied;
        ReviewAndLitigation cases = report.ReviewAndLitigation;
        CaseFigures direct = cases.Litigation.Direct, after = cases.Litigation.AfterReconsideration;
        long? received = requests.NewlyReceived.Total + requests.CarriedOver.Total, handled = requests.Outcomes.Total.Total;

        Assert.Equal((handled, received), Terms("concludedRate"));
        Assert.Equal((requests.CarriedForward.Total, received), Terms("carriedForwardRate"));
        Assert.Equal((requests.Outcomes.Granted.Total + requests.Outcomes.PartiallyGranted.Total, handled), Terms("disclosedRate"));
        Assert.Equal(
            (denied.StateSecret.Total + denied.ProhibitedByLaw.Total + denied.SecurityAndStability.Total + denied.ThirdPartyRights.Total
            + denied.InternalAffairs.Total + denied.ProcessInformation.Total + denied.EnforcementFile.Total
            + denied.AdministrativeQuery.Total, handled), Terms("deniedRate"));
        Assert.Equal(
            (cases.Reconsideration.Corrected, Concluded(cases.Reconsideration)), Terms("reconsiderationCorrectedRate"));
        Assert.Equal((direct.Corrected + after.Corrected, Concluded(direct) + Concluded(after)), Terms("litigationCorrectedRate"));
        Assert.Equal((requests.NewlyReceived.Others, requests.NewlyReceived.Total), Terms("othersShare"));

        (decimal? Numerator, decimal? Denominator) Terms(string id)
        {
            Rate rate = Indicator.Find(id)!.Of(report);
            return (rate.Numerator, rate.Denominator);
        }
    }

    [Fact]
    public void Each_class_of_applicants_has_its_share_and_the_shares_are_the_whole()
    {
        DisclosureReport report = Reports.Consistent(FormEdition.Edition2021);
        Rate[] shares = [.. Indicator.All.Where(i => i.Id.EndsWith("Share", StringComparison.Ordinal)).Select(i => i.Of(report))];

        Assert.Equal(report.Form.CarriedOver.Cells.Length - 1, shares.Length);
        Assert.Equal(shares[0].Denominator, shares.Sum(s => s.Numerator));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_denominator_of_zero_leaves_the_rate_undefined(string id)
    {
        Rate rate = Indicator.Find(id)!.Of(Reports.Zero(FormEdition.Edition2021));

        Assert.Equal(RateGap.ZeroDenominator, rate.Gap);
        Assert.Null(rate.Percent);
        Assert.Equal("无法计算（分母为 0）", rate.ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_blank_in_any_cell_leaves_the_rate_undefined(string id)
    {
        Indicator indicator = Indicator.Find(id)!;
        DisclosureReport report = Reports.Consistent(FormEdition.Edition2021);
        IndicatorFormula formula = indicator.Formulas.Single(f => f.Edition == report.Edition);
        foreach (FormCell cell in formula.Numerator.Concat(formula.Denominator).Select(t => t.Cell))
        {
            DisclosureReport blank = report.With(cell, null);
            ReadingSummary unread = ReadingSummary.Of(blank, [cell]), row = ReadingSummary.Of(
                report.With(cell.Row.Cells.Select(c => KeyValuePair.Create(c, (decimal?)null))), cell.Row.Cells);
            Assert.Equal((RateGap.Blank, null), (indicator.Of(blank).Gap, indicator.Of(blank).Percent));
            Assert.Equal(RateGap.Unread, indicator.Of(blank, unread).Gap);
            Assert.Equal([cell.Row.Pointer], row.UnreadCells);
            Assert.Equal(RateGap.Unread, indicator.Of(blank, row).Gap);
        }
    }

    [Fact]
    public void A_blank_elsewhere_does_not_matter()
    {
        DisclosureReport report = Reports.Consistent(FormEdition.Edition2021).Set("/requests/outcomes/granted/total", null);

        Assert.Null(Indicator.Find("concludedRate")!.Of(report, ReadingSummary.Of(report, [report.Form.Cells[0]])).Gap);
    }

    [Theory]
    [InlineData(5, 6, "83.33 %")]
    [InlineData(1, 800, "0.13 %")]
    [InlineData(-1, 800, "-0.13 %")]
    [InlineData(7, 7, "100.00 %")]
    [InlineData(0, 3, "0.00 %")]
    public void A_percentage_has_two_decimals_and_halves_are_rounded_up(int part, int whole, string printed) =>
        Assert.Equal(printed, Rate.Of(part, whole).ToText(Language.English));

    [Fact]
    public void Figures_of_any_size_give_a_rate_or_a_reason()
    {
        Assert.Equal(RateGap.TooLarge, Rate.Of(decimal.MaxValue, 0.0001m).Gap);
        Assert.Equal(100, Rate.Of(decimal.MaxValue, decimal.MaxValue).Percent);
        Assert.Equal(0, Rate.Of(0.0001m, decimal.MaxValue).Percent);
        Assert.All(Enum.GetValues<RateGap>(), g => Assert.StartsWith("undefined", Rate.Undefined(g).ToText(Language.English)));
    }

    [Fact]
    public void Every_indicator_has_a_formula_for_every_edition_and_a_name_of_its_own()
    {
        Assert.All(Indicator.All, i => Assert.Equal(DisclosureForm.All.Select(f => f.Edition), i.Formulas.Select(f => f.Edition)));
        Assert.Distinct(Indicator.All.Select(i => i.Id));
        Assert.Distinct(Indicator.All.Select(i => i.Label.Chinese));
        Assert.Null(Indicator.Find("nothing"));
    }

    private static long? Concluded(CaseFigures cases) => cases.Upheld + cases.Corrected + cases.OtherResult;
}
