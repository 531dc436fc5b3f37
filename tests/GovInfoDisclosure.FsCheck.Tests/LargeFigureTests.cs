using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Tests;

/// <summary>Sums that 32 bits do not hold occur in default runs, so that code which adds up in <c>int</c> fails its property.</summary>
public class LargeFigureTests
{
    private const int Cases = 1000;

    public static TheoryData<ulong> Runs => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_sum_in_32_bits_over_a_family_is_found_in_100_cases(ulong run) => AssertFound(run, ReportArb.Family(), AddsUpIn32Bits);

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_sum_in_32_bits_over_a_chain_is_found_in_100_cases(ulong run) => AssertFound(run, ReportArb.Chain(), AddsUpIn32Bits);

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_sum_in_32_bits_in_one_report_is_found_in_100_cases(ulong run) =>
        AssertFound(run, ReportArb.Consistent(), c => AddsUpIn32Bits(c.Report.Requests.NewlyReceived, c.Report.Requests.CarriedOver));

    [Fact]
    public void One_case_in_ten_has_a_count_or_a_sum_beyond_32_bits()
    {
        AssertOneInTen(seed => IsLarge(ReportGenerator.Consistent(seed).Report));
        AssertOneInTen(seed => IsLarge(ReportGenerator.Family(seed).Parent));
        AssertOneInTen(seed => ReportGenerator.Chain(seed) is var chain && (chain.Reports.Any(IsLarge) || HasLargeSum(chain)));
    }

    [Fact]
    public void Every_second_large_family_has_only_shares_that_32_bits_hold()
    {
        ReportFamily[] large = [.. Enumerable.Range(0, 200).Select(seed => ReportGenerator.Family(seed, Boundary))];
        Assert.All(large, family => Assert.True(IsLarge(family.Parent), family.ToString()));
        Assert.InRange(large.Count(family => !family.Units.Append(family.Own).Any(IsLarge)), 70, 130);
    }

    [Fact]
    public void Figures_of_families_and_chains_reach_the_limit_of_the_form()
    {
        ReportFamily[] families = [.. Enumerable.Range(0, 100).Select(seed => ReportGenerator.Family(seed, Boundary))];
        Assert.All(families, ChainAndFamilyTests.AssertSummedUp);
        Assert.Contains(families, f => f.Parent.Requests.NewlyReceived.Total > FormCell.MaxCount - 10);
        ReportChain[] chains = [.. Enumerable.Range(0, 100).Select(seed => ReportGenerator.Chain(seed, Boundary))];
        Assert.All(chains, ChainAndFamilyTests.AssertTied);
        Assert.Contains(chains, c => c.Reports.Skip(1).Any(r => r.Requests.CarriedOver.Total == FormCell.MaxCount));
    }

    [Fact]
    public void A_family_with_a_sum_in_32_bits_shrinks_to_one_share_of_one_request_too_many()
    {
        foreach (ReportFamily family in Failing(seed => ReportGenerator.Family(seed, Boundary), AddsUpIn32Bits))
        {
            ReportFamily shrunk = ShrinkingTests.Shrink(ReportArb.Family(), family, f => !AddsUpIn32Bits(f));
            ChainAndFamilyTests.AssertSummedUp(shrunk);
            Assert.Single(shrunk.Units);
            Assert.Equal(int.MaxValue + 1L, shrunk.Parent.Requests.NewlyReceived.Total);
            Assert.InRange(Checks.NonZeroCells(shrunk.Parent), 4, 6);
        }
    }

    [Fact]
    public void A_chain_with_a_sum_in_32_bits_shrinks_to_two_years_of_one_request_too_many()
    {
        foreach (ReportChain chain in Failing(seed => ReportGenerator.Chain(seed, Boundary), AddsUpIn32Bits))
        {
            ReportChain shrunk = ShrinkingTests.Shrink(ReportArb.Chain(), chain, c => !AddsUpIn32Bits(c));
            ChainAndFamilyTests.AssertTied(shrunk);
            Assert.Equal(2, shrunk.Reports.Length);
            Assert.Equal(int.MaxValue + 1L, shrunk.Reports.Sum(r => r.Requests.NewlyReceived.Total));
            Assert.InRange(shrunk.Reports.Sum(Checks.NonZeroCells), 4, 10);
        }
    }

    [Fact]
    public void Shrunk_sums_fit_their_cells_where_a_merged_row_would_make_one_too_large()
    {
        ReportFamily family = Enumerable.Range(0, int.MaxValue).Select(seed => ReportGenerator.Family(seed, Boundary))
            .First(f => f.Parent.Requests is { CarriedForward.Total: > FormCell.MaxCount - 10, Outcomes.Total.Total: > int.MaxValue });
        Assert.All(ReportArb.Family().Shrinker(family).Select(f => f.Parent), parent =>
            Assert.All(parent.Form.Cells, cell => Assert.True(cell.Accepts(parent[cell] ?? 0), $"{cell.Pointer} of {parent}")));
    }

    private static T[] Failing<T>(Func<int, T> make, Func<T, bool> holds) =>
        [.. Enumerable.Range(0, int.MaxValue).Select(make).Where(value => !holds(value)).Take(10)];

    private static ReportProfile Boundary => new() { Scale = ReportScale.Boundary };

    private static bool AddsUpIn32Bits(ReportFamily family) =>
        AddsUpIn32Bits([family.Own.Requests.NewlyReceived, .. family.Units.Select(u => u.Requests.NewlyReceived)]);

    private static bool AddsUpIn32Bits(ReportChain chain) =>
        AddsUpIn32Bits([.. chain.Reports.Select(r => r.Requests.NewlyReceived)]);

    private static bool AddsUpIn32Bits(params ApplicantFigures[] rows)
    {
        int sum = 0;
        foreach (ApplicantFigures row in rows)
            sum = unchecked(sum + (int)(row.Total ?? 0));
        return sum == rows.Sum(row => row.Total ?? 0);
    }

    private static void AssertFound<T>(ulong run, Arbitrary<T> arbitrary, Func<T, bool> holds)
    {
        Config config = Config.QuickThrowOnFailure.WithReplay(run, 1).WithMaxTest(100);
        Exception failure = Assert.ThrowsAny<Exception>(() => Check.One(config, Prop.ForAll(arbitrary, holds)));
        Assert.Contains("Falsifiable", failure.Message, StringComparison.Ordinal);
    }

    private static void AssertOneInTen(Func<int, bool> isLarge) =>
        Assert.InRange(Enumerable.Range(0, Cases).Count(isLarge), Cases * 7 / 100, Cases * 13 / 100);

    private static bool IsLarge(DisclosureReport report) => Counts(report).Any(c => report[c] > int.MaxValue);

    private static bool HasLargeSum(ReportChain chain) => Counts(chain.Reports[0]).Any(cell =>
        chain.Reports.Sum(r => r.Form.FindCell(cell.Pointer) is { } same ? r[same] ?? 0 : 0) > int.MaxValue);

    private static IEnumerable<FormCell> Counts(DisclosureReport report) => report.Form.Cells.Where(c => c.Kind == CellKind.Count);
}
