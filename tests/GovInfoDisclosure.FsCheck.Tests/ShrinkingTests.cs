using FsCheck;
using FsCheck.Xunit;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Tests;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public class ShrinkingTests(ITestOutputHelper output)
{
    [Fact]
    public void Two_hundred_planted_failures_shrink_to_few_cells()
    {
        List<int> cells = [];
        for (int seed = 0; cells.Count < 200; seed++)
        {
            ConsistentReport report = ReportGenerator.Consistent(seed, new() { Scale = (ReportScale)(2 + (seed % 3)) });
            FormCell[] large = [.. report.Report.Form.Cells.Where(c => report.Report[c] > 3)];
            FormCell planted = large[new Random(seed).Next(large.Length)];
            ConsistentReport shrunk = Shrink(ReportArb.Consistent(), report, r => r.Report[planted] > 3);
            Checks.AssertConsistent(shrunk.Report);
            Assert.True(shrunk.Report[planted] is > 3 and <= 4, shrunk.ToString());
            Assert.Null(shrunk.Report.Title);
            cells.Add(Checks.NonZeroCells(shrunk.Report) + shrunk.Report.BlankCells);
        }

        cells.Sort();
        output.WriteLine($"non-zero cells after shrinking: median {cells[100]}, largest {cells[^1]}; {string.Join(", ", cells.GroupBy(c => c).Select(g => $"{g.Key}: {g.Count()}"))}");
        Assert.InRange(cells[100], 1, 6);
        Assert.InRange(cells[^1], 1, 8);
    }

    [Fact]
    public void A_property_that_fails_for_everything_shrinks_to_nothing()
    {
        for (int seed = 0; seed < 20; seed++)
        {
            DisclosureReport report = Shrink(ReportArb.Consistent(), ReportGenerator.Consistent(seed), _ => true).Report;
            Assert.Equal((0, 0), (Checks.NonZeroCells(report), report.BlankCells));
            ReportChain chain = Shrink(ReportArb.Chain(), ReportGenerator.Chain(seed), _ => true);
            Assert.Equal([0, 0], chain.Reports.Select(Checks.NonZeroCells));
            ReportFamily family = Shrink(ReportArb.Family(), ReportGenerator.Family(seed), _ => true);
            Assert.Equal((1, 0), (family.Units.Length, Checks.NonZeroCells(family.Parent)));
            DisclosureReport any = Shrink(ReportArb.AnyReport(), ReportGenerator.AnyReport(seed), _ => true);
            Assert.Equal((0, 0, "", null), (Checks.NonZeroCells(any), any.BlankCells, any.Agency.Name, any.Overview));
        }
    }

    [Fact]
    public void Blanks_and_phrasings_that_matter_stay()
    {
        ConsistentReport report = ReportGenerator.Consistent(5, new() { Scale = ReportScale.County, Blanks = BlankStyle.ZeroDetails });
        FormCell blank = report.Report.Form.Cells.First(c => report.Report[c] is null);
        ConsistentReport shrunk = Shrink(ReportArb.Consistent(), report, r => r.Report[blank] is null && r.Report.Overview!.Parts.Length == 5);
        Assert.Equal((1, 5), (shrunk.Report.BlankCells, shrunk.Report.Overview!.Parts.Length));
        Assert.Equal(0, Checks.NonZeroCells(shrunk.Report));
    }

    [Fact]
    public void A_document_keeps_the_quirk_that_matters_and_no_other()
    {
        for (int seed = 0; seed < 10; seed++)
        {
            ReportDocument document = ReportGenerator.Document(seed, medium: DocumentMedium.Markdown, quirks: [LayoutQuirk.BlocksApart, LayoutQuirk.LabelSlips, LayoutQuirk.Gb18030]);
            ReportDocument shrunk = Shrink(ReportArb.Document(), document, d => d.Quirks.Contains(LayoutQuirk.LabelSlips));
            Assert.Equal([LayoutQuirk.LabelSlips], shrunk.Quirks);
            Assert.Equal((0, 0), (Checks.NonZeroCells(shrunk.Report), shrunk.Report.BlankCells));
        }
    }

    [Fact]
    public void A_damaged_document_keeps_its_damage()
    {
        for (int seed = 0; seed < 10; seed++)
        {
            DamagedDocument document = ReportGenerator.Damaged(seed, new() { Scale = ReportScale.County });
            DamagedDocument shrunk = Shrink(ReportArb.Damaged(), document, d => d.Damage == document.Damage);
            Assert.Empty(shrunk.Original.Quirks);
            Assert.Equal((document.Original.Medium, 0), (shrunk.Original.Medium, Checks.NonZeroCells(shrunk.Original.Report)));
        }
    }

    [Fact]
    public void A_failure_over_years_keeps_what_ties_them()
    {
        foreach (ReportChain chain in Enumerable.Range(0, 12).Select(seed => ReportGenerator.Chain(seed, new() { Scale = ReportScale.City })))
        {
            ReportChain shrunk = Shrink(ReportArb.Chain(), chain, c => c.Reports.Skip(1).Any(r => r.Requests.CarriedOver.Total > 3));
            ChainAndFamilyTests.AssertTied(shrunk);
            Assert.Equal(2, shrunk.Reports.Length);
            Assert.Equal(4, shrunk.Reports[0].Requests.CarriedForward.Total);
            Assert.InRange(shrunk.Reports.Sum(Checks.NonZeroCells), 8, 10);
        }
    }

    [Property(MaxTest = 20)]
    public void Shrunk_consistent_reports_are_consistent(ConsistentReport report) =>
        AlongTheWay(ReportArb.Consistent(), report, r => Checks.AssertConsistent(r.Report));

    [Property(MaxTest = 15)]
    public void Shrunk_chains_are_tied(ReportChain chain) => AlongTheWay(ReportArb.Chain(), chain, ChainAndFamilyTests.AssertTied);

    [Property(MaxTest = 15)]
    public void Shrunk_families_are_summed_up(ReportFamily family) => AlongTheWay(ReportArb.Family(), family, ChainAndFamilyTests.AssertSummedUp);

    [Property(MaxTest = 20)]
    public void Shrunk_defects_keep_their_label(DefectiveReport defective) => AlongTheWay(ReportArb.Defective(), defective, shrunk =>
    {
        Assert.Equal(defective.Defect.Mechanism, shrunk.Defect.Mechanism);
        DefectiveReportTests.AssertLabelled(shrunk);
    });

    [Property(MaxTest = 20)]
    public void Shrunk_edits_keep_their_label(AlmostValidJson json) => AlongTheWay(ReportArb.AlmostValidJson(), json, shrunk =>
    {
        Assert.Equal(json.Edit, shrunk.Edit);
        AlmostValidJsonTests.AssertLabelled(shrunk);
    });

    // As FsCheck does it: on to the first smaller value that fails too, until there is none.
    private static T Shrink<T>(Arbitrary<T> arbitrary, T failing, Func<T, bool> fails)
    {
        while (arbitrary.Shrinker(failing).Where(fails).Select(v => (Found: true, Value: v)).FirstOrDefault() is { Found: true } next)
            failing = next.Value;
        return failing;
    }

    // The candidates of a value, of one of them, and so on.
    private static void AlongTheWay<T>(Arbitrary<T> arbitrary, T value, Action<T> assert)
    {
        var random = new Random(1);
        for (int depth = 0; depth < 4; depth++)
        {
            T[] candidates = [.. arbitrary.Shrinker(value).Where(_ => random.Next(5) == 0).Take(20)];
            if (candidates.Length == 0)
                return;
            Assert.All(candidates, assert);
            value = candidates[random.Next(candidates.Length)];
        }
    }
}
