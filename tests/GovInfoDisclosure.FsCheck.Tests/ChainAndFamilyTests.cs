using FsCheck.Xunit;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Tests;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public class ChainAndFamilyTests
{
    [Property(MaxTest = 200)]
    public void Years_follow_each_other(ReportChain chain) => AssertTied(chain);

    [Property(MaxTest = 200)]
    public void The_parent_is_the_sum_of_units_and_its_own(ReportFamily family) => AssertSummedUp(family);

    [Fact]
    public void Chains_cross_from_one_edition_to_the_other()
    {
        ReportChain[] chains = [.. Enumerable.Range(0, 300).Select(seed => ReportGenerator.Chain(seed))];
        Assert.Contains(chains, c => c.Reports.Select(r => r.Edition).Distinct().Count() == 2
            && c.Reports.Any(r => r.Requests.CarriedForward.Total > 0 && r.Year == 2020));
        Assert.Equal([2, 3, 4, 5], chains.Select(c => c.Reports.Length).Distinct().Order());
    }

    [Fact]
    public void A_chain_ends_in_the_year_asked_for()
    {
        Assert.Equal(2023, ReportGenerator.Chain(3, new() { Year = 2023 }).Reports[^1].Year);
        Assert.Equal(2, ReportGenerator.Chain(3, new() { Edition = FormEdition.Edition2019 }).Reports.Length);
        Assert.Throws<ArgumentException>(() => ReportGenerator.Chain(3, new() { Year = 2019 }));
        Assert.Throws<ArgumentException>(() => ReportGenerator.Chain(3, new() { Year = 2021, Edition = FormEdition.Edition2021 }));
    }

    internal static void AssertTied(ReportChain chain)
    {
        Assert.InRange(chain.Reports.Length, 2, 5);
        Assert.All(chain.Reports, Checks.AssertConsistent);
        foreach ((DisclosureReport last, DisclosureReport next) in chain.Reports.Zip(chain.Reports.Skip(1)))
        {
            Assert.Equal(last.Agency.Name, next.Agency.Name);
            Assert.Equal(last.Year + 1, next.Year);
            Assert.Equal(last.Requests.CarriedForward.ToString(), next.Requests.CarriedOver.ToString());
            Assert.All(DocumentRows(next).Where(row => StockOf(last, row) is not null), row => AssertStock(last, next, row));
        }
    }

    internal static void AssertSummedUp(ReportFamily family)
    {
        DisclosureReport[] shares = [family.Own, .. family.Units];
        Assert.All(shares.Append(family.Parent), Checks.AssertConsistent);
        Assert.All(shares, s => Assert.Equal((family.Parent.Edition, family.Parent.Year), (s.Edition, s.Year)));
        Assert.All(family.Parent.Form.Cells, c => Assert.Equal(shares.Sum(s => s[c] ?? 0), family.Parent[c] ?? 0));
    }

    private static IEnumerable<FormRow> DocumentRows(DisclosureReport report) =>
        report.Form.Tables[0].Rows.Where(r => r.Find("inForce") is not null);

    private static decimal? StockOf(DisclosureReport report, FormRow row) =>
        report.Form.FindCell(row.Find("inForce")!.Pointer) is { } cell ? report[cell] : null;

    private static void AssertStock(DisclosureReport last, DisclosureReport next, FormRow row) => Assert.Equal(
        StockOf(last, row) + next[row.Find("issued")!] - next[row.Find("repealed")!],
        next[row.Find("inForce")!]);
}
