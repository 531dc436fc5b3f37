using FsCheck;
using FsCheck.Xunit;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Tests;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public class ShrinkingTests(ITestOutputHelper output)
{
    [Fact]
    public void Two_hundred_planted_failures_over_200_cells_shrink_to_few()
    {
        List<int> all = [];
        foreach ((string name, Func<int, DisclosureReport?> shrunk, int times) in (IEnumerable<(string, Func<int, DisclosureReport?>, int)>)
            [("one cell above 3", ShrunkToACell, 100), ("two addends of a relation above 0", ShrunkToAddends, 50),
                ("a broken relation", ShrunkToARelation, 50)])
        {
            int[] cells = [.. Enumerable.Range(0, int.MaxValue).Select(shrunk).OfType<DisclosureReport>().Take(times)
                .Select(r => Checks.NonZeroCells(r) + r.BlankCells).Order()];
            output.WriteLine($"{name}: {Description(cells)}");
            all.AddRange(cells);
        }

        all.Sort();
        output.WriteLine($"all: {Description(all)}");
        Assert.Equal(200, all.Count);
        Assert.InRange(all[100], 1, 6);
        Assert.InRange(all[^1], 1, 20);
    }

    [Fact]
    public void A_property_that_fails_for_everything_shrinks_to_nothing()
    {
        foreach (int seed in TestRun.Seeds(20))
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
        ConsistentReport report = Enumerable.Range(0, 100)
            .Select(seed => ReportGenerator.Consistent(seed, new() { Scale = ReportScale.County, Blanks = BlankStyle.ZeroDetails }))
            .First(r => r.Report.Overview!.Parts.Length == 5);
        FormCell blank = report.Report.Form.Cells.First(c => report.Report[c] is null);
        ConsistentReport shrunk = Shrink(
            ReportArb.Consistent(), report, r => r.Report[blank] is null && r.Report.Overview!.Parts.Length == 5);
        Assert.Equal((1, 5), (shrunk.Report.BlankCells, shrunk.Report.Overview!.Parts.Length));
        Assert.Equal(0, Checks.NonZeroCells(shrunk.Report));
    }

    [Fact]
    public void A_document_keeps_the_quirk_that_matters_and_no_other()
    {
        for (int seed = 0; seed < 10; seed++)
        {
            ReportDocument document = ReportGenerator.Document(
                seed, medium: DocumentMedium.Markdown, quirks: [LayoutQuirk.BlocksApart, LayoutQuirk.LabelsMisread, LayoutQuirk.Gb18030]);
            ReportDocument shrunk = Shrink(ReportArb.Document(), document, d => d.Quirks.Contains(LayoutQuirk.LabelsMisread));
            Assert.Equal([LayoutQuirk.LabelsMisread], shrunk.Quirks);
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
        static bool Fails(ReportChain chain) => chain.Reports.Skip(1).Any(r => r.Requests.CarriedOver.Total > 3);
        // Few cities carry hardly anything forward, in every year.
        foreach (ReportChain chain in TestRun.Seeds(12)
            .Select(seed => ReportGenerator.Chain(seed, new() { Scale = ReportScale.City })).Where(Fails))
        {
            ReportChain shrunk = Shrink(ReportArb.Chain(), chain, Fails);
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
    public void Shrunk_families_are_summed_up(ReportFamily family) =>
        AlongTheWay(ReportArb.Family(), family, ChainAndFamilyTests.AssertSummedUp);

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

    private static ReportProfile Large(int seed) => new() { Edition = FormEdition.Edition2021, Scale = (ReportScale)(2 + (seed % 3)) };

    private static DisclosureReport ShrunkToACell(int seed)
    {
        ConsistentReport report = ReportGenerator.Consistent(seed, Large(seed));
        FormCell planted = AnyOf(seed, report.Report.Form.Cells.Where(c => report.Report[c] > 3))!;
        ConsistentReport shrunk = Shrink(ReportArb.Consistent(), report, r => r.Report[planted] > 3);
        Checks.AssertConsistent(shrunk.Report);
        Assert.True(shrunk.Report[planted] is > 3 and <= 4, shrunk.ToString());
        Assert.Null(shrunk.Report.Title);
        return shrunk.Report;
    }

    private static DisclosureReport? ShrunkToAddends(int seed)
    {
        ConsistentReport report = ReportGenerator.Consistent(seed, Large(seed));
        FormCell[] Addends(LinearRelation relation) =>
            [.. relation.Terms.Where(t => t.Coefficient > 0 && report.Report[t.Cell] > 0).Select(t => t.Cell)];
        if (AnyOf(seed, report.Report.Form.Relations.Where(r => r.SubjectIsTotal).Select(Addends).Where(a => a.Length > 1))
            is not { } addends)
            return null;
        ConsistentReport shrunk = Shrink(ReportArb.Consistent(), report, r => r.Report[addends[0]] > 0 && r.Report[addends[^1]] > 0);
        Checks.AssertConsistent(shrunk.Report);
        return shrunk.Report;
    }

    private static DisclosureReport? ShrunkToARelation(int seed)
    {
        DefectiveReport defective = ReportGenerator.Defective(seed, Large(seed));
        if (AnyOf(seed, defective.Report.Form.Relations.Where(r => IsBroken(defective, r))) is not { } broken)
            return null;
        DefectiveReport shrunk = Shrink(ReportArb.Defective(), defective, d => IsBroken(d, broken));
        DefectiveReportTests.AssertLabelled(shrunk);
        return shrunk.Report;
    }

    private static bool IsBroken(DefectiveReport defective, LinearRelation relation) =>
        defective.Expected.Contains(new(relation.Rule.Id, relation.Subject.Pointer));

    private static T? AnyOf<T>(int seed, IEnumerable<T> values)
    {
        T[] all = [.. values];
        return all.Length == 0 ? default : all[new Random(seed).Next(all.Length)];
    }

    private static string Description(IReadOnlyList<int> cells)
    {
        string counts = string.Join(", ", cells.GroupBy(c => c).Select(g => $"{g.Key}: {g.Count()}"));
        return $"median {cells[cells.Count / 2]}, largest {cells[^1]}; {counts}";
    }

    // As FsCheck does it: on to the first smaller value that fails too, until there is none.
    internal static T Shrink<T>(Arbitrary<T> arbitrary, T failing, Func<T, bool> fails)
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
