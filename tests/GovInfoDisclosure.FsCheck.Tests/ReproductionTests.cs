using FsCheck;
using FsCheck.Fluent;

namespace GovInfoDisclosure.FsCheck.Tests;

public class ReproductionTests
{
    [Fact]
    public void The_same_seed_gives_the_same()
    {
        foreach (int seed in TestRun.Seeds(20).SelectMany(s => new[] { s, ~s }))
        {
            Assert.Equal(ReportGenerator.Consistent(seed), ReportGenerator.Consistent(seed));
            Assert.Equal(ReportGenerator.Chain(seed), ReportGenerator.Chain(seed));
            Assert.Equal(ReportGenerator.Family(seed), ReportGenerator.Family(seed));
            Assert.Equal(ReportGenerator.Defective(seed), ReportGenerator.Defective(seed));
            Assert.Equal(ReportGenerator.AlmostValidJson(seed), ReportGenerator.AlmostValidJson(seed));
            Assert.Equal(ReportGenerator.Document(seed), ReportGenerator.Document(seed));
            Assert.Equal(ReportGenerator.Damaged(seed), ReportGenerator.Damaged(seed));
            Assert.Equal(ReportGenerator.AnyReport(seed), ReportGenerator.AnyReport(seed));
        }
    }

    [Fact]
    public void Seeds_next_to_each_other_give_different_reports() =>
        Assert.Equal(100, Enumerable.Range(0, 100).Select(seed => ReportGenerator.Consistent(seed).Report).Distinct().Count());

    [Fact]
    public void A_replayed_run_of_FsCheck_gives_the_same_reports()
    {
        var start = new Rnd(42, 43);
        ConsistentReport[] first = [.. ReportArb.Consistent().Generator.Sample(20, start, 50)],
            again = [.. ReportArb.Consistent().Generator.Sample(20, start, 50)];
        Assert.Equal(first, again);
        Assert.Equal(20, first.Distinct().Count());
    }

    [Fact]
    public void One_line_registers_all()
    {
        IArbMap map = ArbMap.Default.Merge(typeof(ReportArbitraries));
        Assert.NotNull(map.GeneratorFor<ConsistentReport>().Sample(1, 10)[0]);
        Check.One(Config.QuickThrowOnFailure.WithArbitrary([typeof(ReportArbitraries)]),
            Prop.ForAll((DefectiveReport d) => d.Original != d.Report));
    }
}
