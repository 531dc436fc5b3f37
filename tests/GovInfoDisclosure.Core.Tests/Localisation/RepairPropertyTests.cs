using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Localisation;

/// <summary>What holds for the repairs of any report: slips at random in reports in order, and figures without any order.</summary>
public class RepairPropertyTests
{
    [Fact]
    public void Repairs_satisfy_their_table_and_state_no_figure_below_zero()
    {
        foreach (int seed in TestRun.Seeds(300))
        {
            DisclosureReport report =
                seed % 3 == 0 ? ReportGenerator.AnyReport(seed) : WithSlips(seed, (seed % 5) + 1, blanks: seed % 4 * 3);
            LocalisationResult result = Repairs.Find(report);
            Assert.True(result.Repairs.Length <= RepairOptions.Default.MostListed, $"seed {seed}");
            foreach (Repair repair in result.Repairs)
                AssertSound(report, repair, seed);
        }
    }

    [Fact]
    public void Unique_repairs_have_no_alternative()
    {
        int unique = 0, tied = 0;
        foreach (int seed in TestRun.Seeds(60))
        {
            DisclosureReport report = WithSlips(seed, (seed % 2) + 1, blanks: 0);
            FormCell[] cells = [.. report.Form.Cells.Where(c => c.Row.Table.JsonName == "requests")];
            LocalisationResult result = Repairs.Find(report);
            if (result.Components.FirstOrDefault(c => c.Component == "requests") is not { Minimum: <= 2 } component
                || cells.Any(c => report[c] is null))
                continue;
            string[] smallest = [.. SmallestSets(report, cells)];
            Assert.True(component.Alternatives == smallest.Length, $"seed {seed}");
            string[] found = [.. result.Repairs.Where(r => r.Component == "requests" && r.IsMinimal).Select(TextOf)];
            Assert.True(smallest.Length > found.Length || smallest.ToHashSet().SetEquals(found), $"seed {seed}");
            Assert.Equal(component.Status == LocalisationStatus.Unique, result.Repairs.Any(r => r.Component == "requests" && r.IsUnique));
            Assert.Equal(smallest.Length == 1, component.Status == LocalisationStatus.Unique);
            unique += smallest.Length == 1 ? 1 : 0;
            tied += smallest.Length > 1 ? 1 : 0;
        }

        Assert.True(unique > 20 && tied > 0, $"{unique} unique, {tied} tied");
    }

    [Fact]
    public void Changes_name_the_findings_that_they_clear()
    {
        foreach (int seed in TestRun.Seeds(60))
        {
            CheckedReport check = CheckedReport.Of(WithSlips(seed, 2, blanks: 0), []);
            string[] failing = [.. check.Findings.Where(f => !f.Terms.IsEmpty).Select(f => f.Id)];
            foreach (Problem problem in check.Localisation.Problems.Where(p => p.Kind == ProblemKind.WrongCell))
            {
                Repair first = check.Localisation.Repairs.First(r => r.Rank == 1 && problem.Repairs.Contains(r.Id));
                RepairChange[] changes = [.. first.Changes.Where(c => c.Problem == problem.Id)];
                if (changes.Any(c => c.To is null))
                    continue;
                Assert.Subset(problem.Findings.ToHashSet(), changes.SelectMany(c => c.Clears).ToHashSet());
                // Taking this problem alone clears its findings and makes no other.
                CheckedReport after = CheckedReport.Of((first with { Changes = [.. changes] }).ApplyTo(check.Report!), []);
                Assert.Equal(
                    failing.Except(problem.Findings).Order(), after.Findings.Where(f => !f.Terms.IsEmpty).Select(f => f.Id).Order());
            }
        }
    }

    private static void AssertSound(DisclosureReport report, Repair repair, int seed)
    {
        Assert.All(repair.Changes, c => Assert.Equal(c.From, (long?)report[report.Cell(c.Pointer)]));
        Assert.All(repair.Changes, c => Assert.True(c.To is >= 0 || c is { To: null, Min: >= 0 }, $"seed {seed}"));
        DisclosureReport repaired = repair.Changes.Aggregate(report, (r, c) => r.Set(c.Pointer, c.To));
        Assert.DoesNotContain(repair.Clears, id => CheckedReport.Of(repaired, []).Findings.Any(f => f.Id == id));
        Assert.DoesNotContain(Repairs.Find(repaired).Components, c => c.Component == repair.Component);
    }

    // The smallest sets of one or two cells, by trying.
    private static IEnumerable<string> SmallestSets(DisclosureReport report, FormCell[] cells)
    {
        LinearRelation[] relations = [.. report.Form.Relations.Where(r => cells.Contains(r.Subject))];
        long[] values = [.. report.Form.Cells.Select(c => (long)(report[c] ?? 0))];
        string[] one = [.. Steps(values, cells).Where(s => Holds(values, s)).Select(s => Text([s]))];
        if (one.Length > 0)
            return one.Distinct();
        HashSet<string> two = [];
        foreach ((FormCell cell, long figure) in Steps(values, cells))
        {
            long[] changed = [.. values];
            changed[cell.Index] = figure;
            two.UnionWith(Steps(changed, cells).Where(s => s.Cell != cell && Holds(changed, s)).Select(s => Text([(cell, figure), s])));
        }

        return two;

        bool Holds(long[] figures, (FormCell Cell, long Figure) step) =>
            relations.All(r => r.Terms.Sum(t => t.Coefficient * (t.Cell == step.Cell ? step.Figure : figures[t.Cell.Index])) == 0);
    }

    // Every way to satisfy a failing relation by changing one of its cells.
    private static IEnumerable<(FormCell Cell, long Figure)> Steps(long[] values, FormCell[] cells) =>
        from cell in cells
        from relation in cell.Relations
        let sum = relation.Terms.Sum(t => t.Coefficient * values[t.Cell.Index])
        let figure = values[cell.Index] - (sum * relation.Terms.Single(t => t.Cell == cell).Coefficient)
        where sum != 0 && figure >= 0
        select (cell, figure);

    private static string Text(IEnumerable<(FormCell Cell, long Figure)> set) =>
        string.Join(' ', set.OrderBy(s => s.Cell.Index).Select(s => $"{s.Cell.Pointer}={s.Figure}"));

    private static string TextOf(Repair repair) => string.Join(' ', repair.Changes.Select(c => $"{c.Pointer}={c.To}"));

    private static DisclosureReport WithSlips(int seed, int slips, int blanks)
    {
        var random = new Random(seed);
        DisclosureReport report = ReportGenerator.Consistent(seed, new() { Scale = (ReportScale)random.Next(1, 5) }).Report;
        FormCell[] cells = [.. report.Form.Cells.Where(c => !c.Relations.IsEmpty)];
        // A cell and its row total, wrong by the same amount: any row may be the one.
        if (slips == 2 && random.Next(2) == 0 && cells[random.Next(cells.Length)].Row is { Cells: [var first, .., var total] })
            return report.With(first, (report[first] ?? 0) + 1).With(total, (report[total] ?? 0) + 1);
        for (int i = 0; i < slips; i++)
        {
            FormCell cell = cells[random.Next(cells.Length)];
            report = report.With(cell, random.Next(2) == 0 ? random.Next(100) : (report[cell] ?? 0) + 1);
        }

        for (int i = 0; i < blanks; i++)
            report = report.With(cells[random.Next(cells.Length)], null);
        return report;
    }
}
