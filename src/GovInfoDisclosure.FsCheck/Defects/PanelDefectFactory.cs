using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;
using GovInfoDisclosure.FsCheck.Reports;

namespace GovInfoDisclosure.FsCheck.Defects;

/// <summary>Generates years and units with one mistake between them.</summary>
internal static class PanelDefectFactory
{
    private const int Attempts = 200;

    // A transposition of smaller figures is often a figure that another report also has.
    private const int LeastFigure = 10;

    public static DefectivePanel Generate(Random random, PanelMechanism mechanism)
    {
        for (int i = 0; i < Attempts; i++)
        {
            DefectivePanel? panel = mechanism is PanelMechanism.CarryOverWrong or PanelMechanism.FigureTransposed
                ? OfYears(random, mechanism)
                : OfUnits(random, mechanism);
            if (panel is not null)
                return panel;
        }

        throw new InvalidOperationException($"No panel for {mechanism} in {Attempts} attempts.");
    }

    private static ReportProfile Profile => new()
    {
        Edition = DisclosureForm.All[^1].Edition,
        Year = DisclosureForm.All[^1].SampleYear,
        Scale = ReportScale.County,
        Blanks = BlankStyle.None,
    };

    private static DefectivePanel? OfYears(Random random, PanelMechanism mechanism)
    {
        ImmutableArray<DisclosureReport> years = ChainFactory.Generate(random, Profile).Reports;
        // The first year carries over what nobody can compare.
        int guilty = random.Next(1, years.Length);
        DisclosureReport report = years[guilty];
        FormCell[] carried = [.. report.Form.CarriedOver.Cells.Where(c => !c.IsTotal && report[c] > 0)];
        FormCell[] stocks = [.. report.Form.DocumentBalances.Select(b => b.InForce)];
        DisclosureReport? wrong = mechanism == PanelMechanism.CarryOverWrong
            ? carried.Length == 0 ? null : Raised(report, random.Pick<FormCell>(carried), random.Next(1, LeastFigure))
            : Transposed(report, [.. stocks, .. report.Form.CarriedOver.Cells], random);
        if (wrong is null)
            return null;
        ImmutableArray<DisclosureReport> all = years.SetItem(guilty, wrong);
        return new(mechanism, all, report.Year!.Value.ToString(CultureInfo.InvariantCulture), NaivePanelFindings.OfYears(all));
    }

    private static DefectivePanel? OfUnits(Random random, PanelMechanism mechanism)
    {
        ReportFamily family = FamilyFactory.Generate(random, Profile);
        ImmutableArray<DisclosureReport> units = [.. family.Units.Add(family.Own)
            .Select((u, i) => u with { Agency = new() { Name = $"{family.Parent.Agency.Name}所属第{i + 1}中心" } })];
        int guilty = random.Next(units.Length);
        DisclosureReport unit = units[guilty], parent = family.Parent;
        ImmutableArray<DisclosureReport> given = units;
        DisclosureReport? last = null;
        switch (mechanism)
        {
            case PanelMechanism.UnitMissing:
                given = units.RemoveAt(guilty);
                break;
            case PanelMechanism.UnitCountedTwice:
                parent = Sum(parent, units.Add(unit));
                break;
            case PanelMechanism.UnitLeftOut:
                parent = Sum(parent, units.RemoveAt(guilty));
                break;
            case PanelMechanism.LastYearsReport:
                ReportProfile before = Profile with { Year = unit.Year - 1 };
                last = ReportFactory.Generate(random, ReportSetting.Of(random, before)).Report with { Agency = unit.Agency };
                parent = Sum(parent, units.SetItem(guilty, last));
                break;
            default:
                FormCell[] cells = [.. unit.Form.Cells.Where(c => c.Relations.IsEmpty && c.Kind == CellKind.Count)];
                DisclosureReport? wrong = mechanism == PanelMechanism.UnitFigureTransposed
                    ? Transposed(unit, cells, random)
                    : Raised(unit, random.Pick<FormCell>(cells), random.Next(1, LeastFigure));
                if (wrong is null)
                    return null;
                given = units.SetItem(guilty, wrong);
                break;
        }

        ImmutableArray<ExpectedFinding> expected = mechanism == PanelMechanism.UnitMissing
            ? [new("GID702", "")]
            : NaivePanelFindings.OfUnits(parent, given);
        if (expected.IsEmpty)
            return null;
        DisclosureReport[] earlier = last is null ? [] : [last];
        return new(
            mechanism, [parent, .. given, .. earlier], unit.Agency.Name!,
            [.. earlier.SelectMany(l => NaivePanelFindings.OfYears([l, unit])), .. expected])
        {
            Coverage = new(parent.Agency.Name!, parent.Year!.Value) { Units = [.. units.Select(u => u.Agency.Name!)] },
        };
    }

    private static DisclosureReport Sum(DisclosureReport parent, IReadOnlyList<DisclosureReport> units) =>
        parent.With(parent.Form.Cells.Select(c => KeyValuePair.Create(c, units.Sum(u => u[c]))));

    // With the total of its row, as who takes over a wrong figure does.
    private static DisclosureReport Raised(DisclosureReport report, FormCell cell, int by)
    {
        FormCell[] cells = [cell, .. cell.Row.Cells.Where(c => c.IsTotal && c != cell && cell.Relations.Any(r => r.Subject == c))];
        return report.With(cells.Select(c => KeyValuePair.Create(c, report[c] + by)));
    }

    private static DisclosureReport? Transposed(DisclosureReport report, FormCell[] cells, Random random)
    {
        FormCell[] large = [.. cells.Where(c => report[c] >= LeastFigure)];
        if (large.Length == 0)
            return null;
        (FormCell Cell, decimal? Figure)[] changed = [.. DigitDefects.Transposed(report, random.Pick<FormCell>(large), random)];
        return changed.Length == 0 ? null : report.With(changed.Select(c => KeyValuePair.Create(c.Cell, c.Figure)));
    }
}
