using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Panels;

namespace GovInfoDisclosure.Tests.Panels;

public class AggregateTests
{
    private static readonly Agency Parent = new() { Name = PanelReports.Parent };

    [Fact]
    public void Units_and_the_own_share_add_up_to_the_parent()
    {
        foreach (int seed in TestRun.Seeds(150))
        {
            ReportFamily family = ReportGenerator.Family(seed);
            DisclosureReport[] units = [.. family.Units.Select((u, i) => u.With($"青禾县第{i}中心", u.Year!.Value)), family.Own];
            DisclosureReport zeros = Aggregate.Of(Parent, units, BlankPolicy.Zero).Report!;
            DisclosureReport kept = Aggregate.Of(Parent, units, BlankPolicy.Keep).Report!;
            bool hasBlanks = units.Any(u => u.BlankCells > 0);
            Assert.Equal(hasBlanks, Aggregate.Of(Parent, units).Report is null);
            foreach (FormCell cell in family.Parent.Form.Cells)
            {
                Assert.True(family.Parent[cell] is null || zeros[cell] == family.Parent[cell], $"seed {seed} {cell}");
                Assert.Equal(units.Any(u => u[cell] is null) ? null : zeros[cell], kept[cell]);
            }
        }
    }

    [Fact]
    public void A_sum_knows_its_terms()
    {
        var aggregate = Aggregate.Of(Parent, PanelReports.Units);
        DisclosureReport report = aggregate.Report!;
        FormCell cell = report.Cell("/proactiveDisclosure/licensing/decisions");
        Assert.Equal(PanelReports.UnitNames, aggregate.TermsOf(cell).Select(t => t.Agency));
        Assert.Equal(report[cell], aggregate.TermsOf(cell).Sum(t => t.Figure));
        Assert.Equal((PanelReports.Parent, 2024), (report.Agency.Name, report.Year));
    }

    [Fact]
    public void Reports_that_cannot_be_added_are_refused()
    {
        DisclosureReport unit = PanelReports.Units[0];
        AssertRefused([]);
        AssertRefused([unit, unit]);
        AssertRefused([unit, PanelReports.Units[1] with { Year = 2023 }]);
        AssertRefused([unit, Reports.Zero(FormEdition.Edition2019).With("青禾县档案馆", 2024)]);
        AssertRefused([unit.Set("/requests/carriedOver/others", null)]);
        AssertRefused([.. PanelReports.Units.Select(u => u.Set("/requests/carriedOver/others", FormCell.MaxCount))]);

        static void AssertRefused(DisclosureReport[] units)
        {
            var aggregate = Aggregate.Of(Parent, units);
            Assert.Null(aggregate.Report);
            LocalizedText reason = Assert.Single(aggregate.Reasons);
            Assert.All(new[] { reason.In(Language.Chinese), reason.In(Language.English) }, Assert.NotEmpty);
        }
    }
}
