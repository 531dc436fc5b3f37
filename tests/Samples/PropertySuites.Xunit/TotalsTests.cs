using FsCheck.Xunit;
using GovInfoDisclosure;
using GovInfoDisclosure.FsCheck;
using Xunit;

namespace MyTests;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public class TotalsTests
{
    [Property]
    public void My_calculator_agrees_with_reports_in_order(ConsistentReport consistent)
    {
        ApplicantFigures received = consistent.Report.Requests.NewlyReceived;
        Assert.Equal(received.Total ?? 0, MyCalculator.Total(received));
    }

    [Property]
    public void My_check_sees_every_row_that_does_not_add_up(DefectiveReport defective)
    {
        // GID301: the six applicant columns of a row add up to its total.
        bool mustFail = defective.Expected.Any(f => f is { RuleId: "GID301", Pointer: "/requests/newlyReceived/total" });
        Assert.Equal(!mustFail, MyCalculator.AddsUp(defective.Report.Requests.NewlyReceived));
    }
}

public static class MyCalculator
{
    public static long Total(ApplicantFigures row) =>
        (row.NaturalPersons ?? 0) + (row.CommercialEnterprises ?? 0) + (row.ResearchInstitutions ?? 0)
        + (row.PublicWelfareOrganizations ?? 0) + (row.LegalServiceInstitutions ?? 0) + (row.Others ?? 0);

    // A blank can mean any count: a sum over blanks may be too small, never too large.
    public static bool AddsUp(ApplicantFigures row)
    {
        bool anyBlank = row.NaturalPersons is null || row.CommercialEnterprises is null || row.ResearchInstitutions is null
            || row.PublicWelfareOrganizations is null || row.LegalServiceInstitutions is null || row.Others is null;
        return row.Total is null || Total(row) == row.Total || (anyBlank && Total(row) < row.Total);
    }
}
