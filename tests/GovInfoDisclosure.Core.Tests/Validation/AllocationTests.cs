using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Validation;

/// <summary>Checking the figures and particulars of a report in order allocates nothing; reading its texts does.</summary>
public class AllocationTests
{
    private static readonly RuleSet OfFigures =
        new[] { "GID501", "GID502", "GID504", "GID804" }.Aggregate(RuleSet.Standard, (rules, id) => rules.Without(id));

    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Figures(FormEdition edition) => AssertNothingAllocated(Reports.Consistent(edition));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Metadata(FormEdition edition)
    {
        DisclosureReport report = Reports.Consistent(edition);
        int year = report.Year!.Value;
        AssertNothingAllocated(report with { Period = new(new(year, 1, 1), new(year, 12, 31)), PublishedOn = new(year + 1, 3, 31) });
    }

    [Theory]
    [InlineData("宿迁市人民政府")]
    [InlineData("国家市场监督管理总局")]
    [InlineData("中华人民共和国司法部")]
    [InlineData("某机关")]
    public void Kind_of_agency_by_its_name(string name) =>
        AssertNothingAllocated(Reports.Consistent(FormEdition.Edition2021) with { Agency = new() { Name = name } });

    [Fact]
    public void Large_fees() =>
        AssertNothingAllocated((Reports.Consistent(FormEdition.Edition2021) with { Agency = new() { Name = "重庆市人民政府" } })
            .Set("/proactiveDisclosure/fees/amount", 59237.2449m));

    private static void AssertNothingAllocated(DisclosureReport report)
    {
        Assert.Empty(report.Findings());
        long before = GC.GetAllocatedBytesForCurrentThread();
        OfFigures.Check(report);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
