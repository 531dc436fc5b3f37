using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Tests;

/// <summary>FsCheck draws from the same reports that <see cref="ReportGenerator"/> makes of seeds, whatever its size.</summary>
public class DistributionTests
{
    private const int Cases = 2000;

    // Four standard deviations of the difference of two shares of 2000 cases each.
    private const double Tolerance = 0.064;

    private static readonly int[] Requests = [10, 100, 1_000, 10_000, 100_000];

    private static readonly Lazy<DisclosureReport[]> Made =
        new(() => [.. Enumerable.Range(0, Cases).Select(seed => ReportGenerator.Consistent(seed).Report)]);

    public static TheoryData<int> Sizes => [1, 10, 50, 100];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Reports_of_FsCheck_are_like_those_of_seeds(int size)
    {
        DisclosureReport[] drawn = [.. ReportArb.Consistent().Generator.Sample(Cases, new Rnd(42, 43), size).Select(c => c.Report)];
        Assert.All(Traits, trait =>
        {
            double expected = Share(Made.Value, trait.Has);
            Assert.InRange(expected, 0.01, 0.99);
            Assert.Equal(expected, Share(drawn, trait.Has), Tolerance);
        });
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Values_of_FsCheck_are_those_of_the_seeds_it_draws(int size)
    {
        AssertDrawn(size, ReportArb.Consistent(), seed => ReportGenerator.Consistent(seed));
        AssertDrawn(size, ReportArb.Chain(), seed => ReportGenerator.Chain(seed));
        AssertDrawn(size, ReportArb.Family(), seed => ReportGenerator.Family(seed));
        AssertDrawn(size, ReportArb.Defective(), seed => ReportGenerator.Defective(seed));
        AssertDrawn(size, ReportArb.AlmostValidJson(), seed => ReportGenerator.AlmostValidJson(seed));
        AssertDrawn(size, ReportArb.Document(), seed => ReportGenerator.Document(seed));
        AssertDrawn(size, ReportArb.Damaged(), seed => ReportGenerator.Damaged(seed));
        AssertDrawn(size, ReportArb.AnyReport(), seed => ReportGenerator.AnyReport(seed));
    }

    private static void AssertDrawn<T>(int size, Arbitrary<T> arbitrary, Func<int, T> make)
    {
        int[] seeds = [.. Gen.Choose(0, int.MaxValue - 1).Sample(20, new Rnd(42, 43), size)];
        Assert.Equal(seeds.Select(make), arbitrary.Generator.Sample(20, new Rnd(42, 43), size));
    }

    private static double Share(DisclosureReport[] reports, Func<DisclosureReport, bool> has) => (double)reports.Count(has) / Cases;

    private static IEnumerable<(string Name, Func<DisclosureReport, bool> Has)> Traits =>
    [
        ("blanks", r => r.BlankCells > 0),
        ("beyond 32 bits", r => r.Form.Cells.Any(c => c.Kind == CellKind.Count && r[c] > int.MaxValue)),
        .. DisclosureForm.All.Select(f => ($"edition {f.Edition}", (Func<DisclosureReport, bool>)(r => r.Form == f))),
        ("silent", r => Checks.NonZeroCells(r) == 0),
        .. Requests.Select(
            most => ($"up to {most} requests", (Func<DisclosureReport, bool>)(r => (r.Requests.NewlyReceived.Total ?? 0) <= most))),
    ];
}
