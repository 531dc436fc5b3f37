using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Narratives;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Localisation;

/// <summary>How often the wrong cell of a block of table four is listed first, or tied for it, with its true figure.</summary>
public class TableFourTests
{
    private const int Reports = 600, FewestTold = 50;

    // What the text helps with: nothing, the cell, a sum that the cell is in, the total above the cell.
    private const string Alone = "alone", Cell = "cell told", Sum = "sum with it told", Total = "only total told";

    private const double LeastAlone = 0.67, LeastTold = 0.95;

    [Fact]
    public void The_wrong_cell_is_mostly_first_and_nearly_always_where_the_text_states_its_figure()
    {
        Dictionary<string, List<bool>> first = new() { [Alone] = [], [Cell] = [], [Sum] = [], [Total] = [] };
        foreach (int seed in TestRun.Seeds(Reports))
        {
            var random = new Random(seed);
            DisclosureReport report = ReportGenerator.Consistent(seed, new() { Scale = (ReportScale)random.Next(1, 5) }).Report;
            FormRow[] blocks = [.. report.Form.Tables[^1].Rows
                .Where(r => r.Cells.All(c => report[c] is not null) && r.Cells.Any(c => report[c] > 0))];
            foreach (FormCell cell in blocks.Select(b => b.Cells[random.Next(b.Cells.Length)]))
            {
                if (Slips.Figure(Slips.Names[random.Next(Slips.Names.Length)], report, cell, random) is not { } wrong)
                    continue;
                DisclosureReport damaged = report.With(cell, wrong);
                first[Alone].Add(IsFirst(Repairs.Find(damaged), cell, report));
                if (Told(report, cell) is { } told)
                    first[told].Add(IsFirst(CheckedReport.Of(damaged, []).Localisation, cell, report));
            }
        }

        string figures = string.Join("; ", first.Select(f => $"{f.Key}: {f.Value.Count(x => x)} of {f.Value.Count}, {Share(f.Value):P1}"));
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        Assert.True(first[Cell].Count >= FewestTold, figures);
        Assert.True(Share(first[Alone]) >= LeastAlone && Share(first[Cell]) >= LeastTold, figures);
    }

    private static double Share(List<bool> cases) => (double)cases.Count(c => c) / cases.Count;

    private static bool IsFirst(LocalisationResult result, FormCell cell, DisclosureReport original)
    {
        // Whatever is damaged, the one check of the block fails.
        Assert.Contains(result.Components, c => c.Component == cell.Row.JsonName);
        return result.Repairs.Any(r => r.Component == cell.Row.JsonName && r.Rank == 1 && r.Changes is [var change]
            && change.Pointer == cell.Pointer && change.To == original[cell]);
    }

    private static string? Told(DisclosureReport report, FormCell cell)
    {
        ImmutableArray<string>[] sums = [.. NarrativeFacts.Read(report).Facts
            .Where(f => f is { Verdict: FactVerdict.Agrees, Bound: FactBound.Exact } && f.Value == SumOf(report, f.Readings[0]))
            .Select(f => f.Readings[0])];
        string total = cell.Row.Cells.Single(c => c.IsTotal).Pointer;
        return sums.Any(s => s is [var one] && one == cell.Pointer) ? Cell
            : sums.Any(s => s.Contains(cell.Pointer)) ? Sum
            : sums.Any(s => s is [var one] && one == total) ? Total
            : null;
    }

    private static decimal? SumOf(DisclosureReport report, ImmutableArray<string> cells) => cells.Sum(p => report[report.Cell(p)]);
}
