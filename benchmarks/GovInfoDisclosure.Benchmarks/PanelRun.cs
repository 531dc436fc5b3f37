using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Panels;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>Time and memory of large panels, and what is found of each kind of mistake between reports: the tables of the README.</summary>
internal static class PanelRun
{
    private const int Panels = 300, Rounds = 5;

    private static readonly int[] Sizes = [750, 1500, 3000];

    public static int Print(TextWriter output)
    {
        output.WriteLine("| mistake between reports | found as predicted | guilty report or unit named |");
        output.WriteLine("|---|---|---|");
        foreach (PanelMechanism mechanism in Enum.GetValues<PanelMechanism>())
            output.WriteLine(Shares(mechanism));
        output.WriteLine();
        foreach (int size in Sizes)
            output.WriteLine(Large(size));
        return 0;
    }

    private static string Shares(PanelMechanism mechanism)
    {
        int predicted = 0, named = 0;
        for (int seed = 0; seed < Panels; seed++)
        {
            DefectivePanel panel = ReportGenerator.DefectivePanel(seed, mechanism);
            CheckResult result = ReportPanel.Check(panel.Reports.Select((r, i) => Checked(r, RoleOf(panel, i), i)), panel.Coverage);
            ExpectedFinding[] found =
            [
                .. result.Reports.SelectMany(r => r.Findings).Concat(result.Panel!.Findings)
                    .Where(f => f.Rule.Id is "GID601" or "GID602" or "GID701" or "GID702").Select(ExpectedFinding.Of),
            ];
            predicted += found.ToHashSet().SetEquals(panel.Expected) ? 1 : 0;
            named += Names(result, panel) ? 1 : 0;
        }

        return string.Create(
            CultureInfo.InvariantCulture, $"| {mechanism} | {100.0 * predicted / Panels:F1} % | {100.0 * named / Panels:F1} % |");
    }

    // In the message, or by a repair of the first rank.
    private static bool Names(CheckResult result, DefectivePanel panel) =>
        result.Panel!.Findings.Any(f => f.Units.Contains(panel.Guilty))
        || result.Panel.Repairs.Where(r => r.Rank == 1).SelectMany(r => r.Changes).Any(c =>
            panel.Reports[int.Parse(c.Source, CultureInfo.InvariantCulture)] is var report
            && (report.Agency.Name == panel.Guilty || $"{report.Year}" == panel.Guilty));

    private static ReportRole RoleOf(DefectivePanel panel, int report) => panel.Coverage is null
        ? report == panel.Reports.Length - 1 ? ReportRole.Main : ReportRole.Previous
        : report == 0 ? ReportRole.Main : ReportRole.Unit;

    private static CheckedReport Checked(DisclosureReport report, ReportRole role, int source) =>
        CheckedReport.Of(report, []) with { Role = role, Source = source.ToString(CultureInfo.InvariantCulture) };

    private static string Large(int size)
    {
        ImmutableArray<DisclosureReport> units =
        [
            .. Enumerable.Range(0, size).Select(i => ReportGenerator.Consistent(i, new()
            {
                Edition = DisclosureForm.All[^1].Edition, Year = DisclosureForm.All[^1].SampleYear, Scale = ReportScale.County,
                Blanks = BlankStyle.None,
            }).Report with { Agency = new() { Name = $"青禾县第{i}中心" } }),
        ];
        DisclosureReport parent = Aggregate.Of(new() { Name = "青禾县人民政府" }, units).Report!;
        CheckedReport[] reports = [Checked(parent, ReportRole.Main, size), .. units.Select((u, i) => Checked(u, ReportRole.Unit, i))];
        Coverage coverage = new("青禾县人民政府", parent.Year!.Value) { Units = [.. units.Select(u => u.Agency.Name!)] };
        double best = double.MaxValue;
        long allocated = 0;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread(), start = Stopwatch.GetTimestamp();
            ReportPanel.Check(reports, coverage);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{size} units: {best:F3} s, {allocated / 1024.0 / size:F1} KB allocated for each (goal: 3000 in 1 s)");
    }
}
