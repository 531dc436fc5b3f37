namespace GovInfoDisclosure.Tests.Validation;

/// <summary>The rules over year, edition, period and publication: GID801, GID802 and GID803.</summary>
public class MetadataRuleTests
{
    [Theory]
    [InlineData(FormEdition.Edition2019, 2019)]
    [InlineData(FormEdition.Edition2019, 2020)]
    [InlineData(FormEdition.Edition2021, 2021)]
    [InlineData(FormEdition.Edition2021, 9999)]
    public void The_edition_fits_the_year(FormEdition edition, int year) => Assert.Empty(Report(edition, year).Findings());

    [Theory]
    [InlineData(FormEdition.Edition2019)]
    [InlineData(FormEdition.Edition2021)]
    public void Any_edition_fits_a_year_that_is_not_known(FormEdition edition) => AssertOnlyTheYearIsMissing(Report(edition, null));

    [Theory]
    [InlineData(FormEdition.Edition2019, 2021, "2021", "2019")]
    [InlineData(FormEdition.Edition2019, 2023, "2021", "2019")]
    [InlineData(FormEdition.Edition2021, 2020, "2019", "2021")]
    public void The_wrong_edition_is_told_with_the_right_one(FormEdition edition, int year, string expected, string actual)
    {
        Finding finding = Assert.Single(Report(edition, year).Findings());
        Assert.Equal(
            (Rules.EditionDoesNotFitYear, FindingSeverity.Warning, "/edition", FindingValue.Of(expected), FindingValue.Of(actual)),
            (finding.Rule, finding.Severity, finding.Pointer, finding.Expected, finding.Actual));
        Assert.Equal(["/year"], finding.Related);
    }

    [Theory]
    [InlineData(FormEdition.Edition2019)]
    [InlineData(FormEdition.Edition2021)]
    public void Before_2019_no_known_edition_is_right(FormEdition edition)
    {
        Finding finding = Assert.Single(Report(edition, 2018).Findings());
        Assert.Equal((Rules.EditionDoesNotFitYear, null), (finding.Rule, finding.Expected));
        Assert.Contains("a form from before 2019", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Contains("2019年以前的格式", finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AgencyKind.LocalDepartment, "2025-01-31")]
    [InlineData(AgencyKind.StateCouncilDepartment, "2025-01-31")]
    [InlineData(AgencyKind.ProvincialGovernment, "2025-03-31")]
    [InlineData(AgencyKind.CityGovernment, "2025-03-31")]
    [InlineData(AgencyKind.CountyGovernment, "2025-03-31")]
    [InlineData(AgencyKind.TownshipGovernment, "2025-03-31")]
    [InlineData(null, "2025-03-31")]
    public void The_deadline_is_the_last_day_that_is_in_time(AgencyKind? kind, string deadline)
    {
        DateOnly day = DateOnly.Parse(deadline);
        Assert.Empty(Published(kind, day).Findings());
        Finding finding = Assert.Single(Published(kind, day.AddDays(1)).Findings());
        Assert.Equal(
            (Rules.PublishedLate, FindingSeverity.Warning, "/publishedOn", FindingValue.Of(day), FindingValue.Of(day.AddDays(1))),
            (finding.Rule, finding.Severity, finding.Pointer, finding.Expected, finding.Actual));
    }

    [Fact]
    public void The_name_decides_the_deadline_where_no_kind_is_stated() =>
        Assert.Single((Published(null, new(2025, 3, 1)) with { Agency = new() { Name = "江苏省司法厅" } }).Findings());

    [Fact]
    public void Publication_years_early_is_not_late() => Assert.Empty(Published(null, DateOnly.MinValue).Findings());

    [Fact]
    public void Without_a_year_there_is_no_deadline() =>
        AssertOnlyTheYearIsMissing(Published(null, DateOnly.MaxValue) with { Year = null });

    [Fact]
    public void The_last_year_of_the_calendar_has_no_deadline() =>
        Assert.Empty((Published(null, DateOnly.MaxValue) with { Year = 9999 }).Findings());

    [Theory]
    [InlineData("2024-01-01", "2024-12-30")]
    [InlineData("2024-01-02", "2024-12-31")]
    [InlineData("2023-01-01", "2023-12-31")]
    [InlineData("2024-12-31", "2024-01-01")]
    public void Another_period_than_the_year_is_told(string from, string to)
    {
        Finding finding = Assert.Single(
            (Report(FormEdition.Edition2021, 2024) with { Period = new(DateOnly.Parse(from), DateOnly.Parse(to)) }).Findings());
        Assert.Equal(
            (Rules.PeriodIsNotYear, FindingSeverity.Warning, "/period",
                FindingValue.Of("2024-01-01/2024-12-31"), FindingValue.Of($"{from}/{to}")),
            (finding.Rule, finding.Severity, finding.Pointer, finding.Expected, finding.Actual));
        Assert.Equal(["/year"], finding.Related);
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(9999)]
    public void The_calendar_year_is_in_order(int year) =>
        Assert.Empty((Report(FormEdition.Edition2021, year) with { Period = new(new(year, 1, 1), new(year, 12, 31)) }).Findings());

    [Theory]
    [InlineData("本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。", "2023年1月1日起至2023年12月31日")]
    [InlineData("统计期限为2024年1月1日至2023年12月31日。", "2024年1月1日至2023年12月31日")]
    [InlineData("数据统计时间：2023年1月1日—12月31日。", "2023年1月1日—12月31日")]
    public void Another_period_in_the_text_is_told(string text, string quoted)
    {
        Finding finding = Assert.Single((Report(FormEdition.Edition2021, 2024) with { Overview = new() { Text = text } }).Findings());

        Assert.Equal((Rules.PeriodIsNotYear, "inText", "/overview/text"), (finding.Rule, finding.MessageKey, finding.Pointer));
        Assert.Equal(new("/overview/text", text.IndexOf(quoted, StringComparison.Ordinal), quoted.Length, quoted), finding.Quote);
    }

    [Theory]
    [InlineData("统计期限自2024年1月1日起至2024年12月31日止。")]
    [InlineData("统计时间为2024年1月1日—12月31日。")]
    [InlineData("统计局2023年1月印发办法，自2023年5月1日起施行。")]
    public void The_report_year_in_the_text_is_in_order(string text) =>
        Assert.Empty((Report(FormEdition.Edition2021, 2024) with { Overview = new() { Text = text } }).Findings());

    [Fact]
    public void Without_a_year_no_period_is_wrong() =>
        AssertOnlyTheYearIsMissing(Report(FormEdition.Edition2021, null) with { Period = new(new(2024, 1, 2), new(2024, 1, 3)) });

    private static void AssertOnlyTheYearIsMissing(DisclosureReport report)
    {
        Finding finding = Assert.Single(report.Findings());
        Assert.Equal((Rules.LabelNotFound, "particular", "/year"), (finding.Rule, finding.MessageKey, finding.Pointer));
    }

    private static DisclosureReport Report(FormEdition edition, int? year) => Reports.Zero(edition) with { Year = year };

    private static DisclosureReport Published(AgencyKind? kind, DateOnly day) =>
        Report(FormEdition.Edition2021, 2024) with { Agency = new() { Name = "某机关", Kind = kind }, PublishedOn = day };
}
