using System.Text;
using GovInfoDisclosure.Panels;

namespace GovInfoDisclosure.Tests.Panels;

public class CoverageJsonTests
{
    [Fact]
    public void A_declaration_is_read_as_it_was_written()
    {
        Coverage coverage = PanelReports.Declared with { Scope = CoverageScope.Own, IncludesOwn = true };
        Assert.Equal(coverage, Read(CoverageJson.Write(coverage)));
        Assert.Equal(coverage, Read("\uFEFF" + CoverageJson.Write(coverage)));
    }

    [Fact]
    public void Scope_and_own_share_need_not_be_given()
    {
        Coverage? coverage = Read("""{"parent":"青禾县人民政府","year":2024,"units":["青禾县教育局"]}""");
        Assert.Equal((CoverageScope.Aggregate, false), (coverage!.Scope, coverage.IncludesOwn));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"parent":"青","units":[]}""")]
    [InlineData("""{"parent":"青","year":0,"units":[]}""")]
    [InlineData("""{"parent":"青","year":2024}""")]
    [InlineData("""{"parent":"青","year":2024,"units":[1]}""")]
    [InlineData("""{"parent":"青","year":2024,"units":[],"scope":"all"}""")]
    [InlineData("""{"parent":"青","year":2024,"units":[],"includesOwn":1}""")]
    [InlineData("""{"parent":"青","year":2024,"units":[],"other":1}""")]
    [InlineData("""{"parent":"青","year":2024,"units":[],"year":2023}""")]
    [InlineData("""{"parent":"\uD800","year":2024,"units":[]}""")]
    [InlineData("""{"parent":"青","year":2024,"units":[],"\uD800":1}""")]
    public void Anything_else_is_refused_with_a_reason(string json)
    {
        Assert.Null(CoverageJson.Read(Encoding.UTF8.GetBytes(json), out string reason));
        Assert.NotEmpty(reason);
    }

    [Fact]
    public void A_declaration_is_drafted_from_reports()
    {
        DisclosureReport parent = PanelReports.Sum(PanelReports.Units);
        Coverage expected = PanelReports.Declared with { Units = [.. PanelReports.UnitNames.Order(StringComparer.Ordinal)] };
        Assert.Equal(expected, Coverage.Draft([.. PanelReports.Units, parent, PanelReports.Units[0] with { Year = 2023 }]));
        Assert.Equal(expected, Coverage.Draft(PanelReports.Units, PanelReports.Parent));
        Assert.Null(Coverage.Draft(PanelReports.Units));
        Assert.Null(Coverage.Draft([parent, parent.With("白石县人民政府", 2024)]));
    }

    private static Coverage? Read(string json) => CoverageJson.Read(Encoding.UTF8.GetBytes(json), out _);
}
