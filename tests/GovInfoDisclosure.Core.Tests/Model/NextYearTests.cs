namespace GovInfoDisclosure.Tests.Model;

public class NextYearTests
{
    [Theory]
    [InlineData(FormEdition.Edition2019, 2019, FormEdition.Edition2019)]
    [InlineData(FormEdition.Edition2019, 2020, FormEdition.Edition2021)]
    [InlineData(FormEdition.Edition2021, 2024, FormEdition.Edition2021)]
    public void The_next_report_has_the_agency_the_edition_of_its_year_and_what_is_carried_over(
        FormEdition edition, int year, FormEdition next)
    {
        DisclosureReport report = Reports.Consistent(edition) with
        {
            Year = year,
            Title = "报告",
            Contact = "电话",
            SourceAddress = "https://example.org/",
            Period = new(new(year, 1, 1), new(year, 12, 31)),
            PublishedOn = new(year + 1, 1, 20),
        };
        DisclosureReport expected = new(next)
        {
            Year = year + 1,
            Agency = report.Agency,
            Requests = new() { CarriedOver = report.Requests.CarriedForward },
        };
        Assert.NotNull(expected.Requests.CarriedOver.Total);
        Assert.Equal(expected, report.ForNextYear());
    }

    [Fact]
    public void A_blank_that_is_carried_forward_stays_blank()
    {
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021).Set("/requests/carriedForward/others", null);
        Assert.Equal((null, 0L), (report.ForNextYear().Requests.CarriedOver.Others, report.ForNextYear().Requests.CarriedOver.Total));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(2017)]
    public void Without_a_year_or_an_edition_for_the_next_there_is_no_next_report(int? year) =>
        Assert.Throws<InvalidOperationException>(() => (Reports.Zero(FormEdition.Edition2019) with { Year = year }).ForNextYear());
}
