using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Validation;

public class CalculationTests
{
    [Fact]
    public void A_sum_has_its_labels_and_leaves_out_zeros_and_blanks()
    {
        var report = new DisclosureReport(FormEdition.Edition2021);
        report = report with
        {
            Requests = report.Requests with
            {
                NewlyReceived = new() { NaturalPersons = 9, CommercialEnterprises = 2, Others = 0, Total = 3 },
            },
        };
        Finding finding = RuleSet.Standard.Check(report).First(f => f.Rule.Id == "GID301");

        Assert.Null(Calculation.Of(finding, report, Language.Chinese));
        Assert.Equal("自然人 9 + 商业企业 2 = 11", Calculation.Of(finding with { Expected = FindingValue.Of(11) }, report, Language.Chinese));
        Assert.Equal("Natural persons 9 + Commercial enterprises 2 = 11",
            Calculation.Of(finding with { Expected = FindingValue.Of(11) }, report, Language.English));
    }
}
