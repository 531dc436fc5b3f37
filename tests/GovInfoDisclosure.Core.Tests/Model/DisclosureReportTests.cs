namespace GovInfoDisclosure.Tests.Model;

public class DisclosureReportTests
{
    private static DisclosureReport Full => Reports.Consistent(FormEdition.Edition2021) with
    {
        Title = "宿迁市2024年政府信息公开工作年度报告",
        Period = new(new(2024, 1, 1), new(2024, 12, 31)),
        PublishedOn = new(2025, 3, 31),
        Contact = "0527-00000000",
        SourceAddress = "https://example.org/report",
        Overview = new()
        {
            Text = "2024年，",
            Parts = [new() { Heading = "（一）主动公开", Text = "一" }, new() { Heading = "（二）依申请公开", Text = "二" }],
        },
        Problems = new() { Text = "问题" },
        OtherMatters = new() { Text = "无" },
    };

    private static DisclosureReport[] Changes =>
    [
        Full with { Year = 2023 },
        Full with { Year = null },
        Full with { Title = null },
        Full with { Agency = Full.Agency with { Name = "宿迁市" } },
        Full with { Agency = Full.Agency with { Kind = null } },
        Full with { Period = null },
        Full with { PublishedOn = new(2025, 3, 30) },
        Full with { Contact = "" },
        Full with { SourceAddress = null },
        Full with { Overview = Full.Overview! with { Text = "" } },
        Full with { Overview = Full.Overview! with { Parts = [.. Full.Overview.Parts.Reverse()] } },
        Full with { Problems = null },
        Full with { OtherMatters = new() },
        Full.Change("/requests/newlyReceived/total", 1),
        Full.Set("/requests/newlyReceived/total", null),
        Full.Change("/proactiveDisclosure/fees/amount", 0.0001m),
    ];

    [Fact]
    public void Reports_with_the_same_content_are_equal()
    {
        Assert.Equal(Full, Full);
        Assert.Equal(Full.GetHashCode(), Full.GetHashCode());
        Assert.True(Full == Full with { });
    }

    [Fact]
    public void A_difference_anywhere_makes_reports_unequal() => Assert.All(Changes, changed => Assert.NotEqual(Full, changed));

    [Fact]
    public void Blank_reports_of_two_editions_are_not_equal() =>
        Assert.NotEqual(new DisclosureReport(FormEdition.Edition2019), new DisclosureReport(FormEdition.Edition2021));

    [Fact]
    public void Changing_figures_keeps_the_rest()
    {
        DisclosureReport changed = Full.Change("/requests/newlyReceived/total", 1).WithComputedTotals();
        Assert.Equal(Full, changed);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    [InlineData(null)]
    public void A_year_may_be(int? year) => Assert.Equal(year, (Full with { Year = year }).Year);

    [Theory]
    [InlineData(0)]
    [InlineData(-2024)]
    [InlineData(10000)]
    public void A_year_may_not_be(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => Full with { Year = year });

    [Fact]
    public void An_undefined_edition_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosureReport((FormEdition)2020));

    [Fact]
    public void An_agency_is_always_there()
    {
        Assert.Equal(new Agency(), new DisclosureReport(FormEdition.Edition2021).Agency);
        Assert.Throws<ArgumentNullException>(() => Full with { Agency = null! });
    }

    [Fact]
    public void Text_form_tells_agency_year_and_edition()
    {
        Assert.Equal("宿迁市人民政府 2024 (edition 2021)", Full.ToString());
        Assert.Equal("? ? (edition 2019)", new DisclosureReport(FormEdition.Edition2019).ToString());
    }
}
