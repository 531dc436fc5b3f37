using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Panels;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Panels;

/// <summary>One mistake between reports, made by each mechanism of the kit.</summary>
public class PanelDefectTests
{
    public static TheoryData<PanelMechanism> Mechanisms => [.. Enum.GetValues<PanelMechanism>()];

    [Theory]
    [MemberData(nameof(Mechanisms))]
    public void What_is_found_is_what_was_predicted(PanelMechanism mechanism)
    {
        foreach (int seed in TestRun.Seeds(60))
        {
            DefectivePanel panel = ReportGenerator.DefectivePanel(seed, mechanism);
            Assert.NotEmpty(panel.Expected);
            Assert.Equal(panel.Expected, Found(Check(panel)));
            Assert.Equal(panel, ReportGenerator.DefectivePanel(seed, mechanism));
        }
    }

    // What theory allows: a unit whose figures another also has, or a slip that fits several figures, is named among others.
    [Theory]
    [InlineData(PanelMechanism.UnitMissing, 100)]
    [InlineData(PanelMechanism.UnitCountedTwice, 85)]
    [InlineData(PanelMechanism.UnitLeftOut, 85)]
    [InlineData(PanelMechanism.LastYearsReport, 85)]
    [InlineData(PanelMechanism.UnitFigureTransposed, 60)]
    public void The_guilty_unit_is_named(PanelMechanism mechanism, int percent)
    {
        int[] seeds = [.. TestRun.Seeds(60)];
        int named = seeds.Count(s =>
        {
            DefectivePanel panel = ReportGenerator.DefectivePanel(s, mechanism);
            return Check(panel).Panel!.Findings.Any(f => f.Units.Contains(panel.Guilty));
        });

        Assert.True(100 * named >= percent * seeds.Length, $"{named} of {seeds.Length}");
    }

    private static CheckResult Check(DefectivePanel panel) => ReportPanel.Check(
        panel.Reports.Select((r, i) => r.As(RoleOf(panel, i), $"{i}")), panel.Coverage);

    private static ReportRole RoleOf(DefectivePanel panel, int report) => panel.Coverage is null
        ? report == panel.Reports.Length - 1 ? ReportRole.Main : ReportRole.Previous
        : report == 0 ? ReportRole.Main : ReportRole.Unit;

    private static IEnumerable<ExpectedFinding> Found(CheckResult result) => result.Reports.SelectMany(r => r.Findings)
        .Concat(result.Panel!.Findings).Where(f => f.Rule.Id is "GID601" or "GID602" or "GID701" or "GID702").Select(ExpectedFinding.Of)
        .OrderBy(f => f.RuleId, StringComparer.Ordinal).ThenBy(f => f.Pointer, StringComparer.Ordinal);
}
