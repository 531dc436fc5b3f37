using System.Collections.Immutable;
using GovInfoDisclosure.FsCheck.Figures;
using GovInfoDisclosure.FsCheck.Narratives;
using GovInfoDisclosure.FsCheck.Reports;

namespace GovInfoDisclosure.FsCheck.Shrinking;

/// <summary>Shrinks a family to families: fewer units, then a smaller share of one of them; the parent is summed up anew.</summary>
internal static class FamilyShrinker
{
    public static IEnumerable<ReportFamily> Shrink(ReportFamily family)
    {
        foreach (DisclosureReport unit in family.Units.Length > 1 ? family.Units : [])
            yield return WithUnits(family, family.Units.Remove(unit));
        foreach (DisclosureReport own in Smaller(family.Own))
            yield return SummedUp(family with { Own = own });
        for (int i = 0; i < family.Units.Length; i++)
        {
            foreach (DisclosureReport unit in Smaller(family.Units[i]))
                yield return WithUnits(family, family.Units.SetItem(i, unit));
        }

        foreach (FigureSheet filledIn in BlankShrinker.Candidates(FigureSheet.Of(family.Parent)))
            yield return family with { Parent = filledIn.ApplyTo(family.Parent) };
        foreach (DisclosureReport parent in ReportShrinker.WithoutMetadata(family.Parent))
            yield return family with { Parent = parent };
    }

    private static IEnumerable<DisclosureReport> Smaller(DisclosureReport report) =>
        ReportShrinker.Shrink(new(report)).Select(r => r.Report);

    private static ReportFamily WithUnits(ReportFamily family, ImmutableArray<DisclosureReport> units) =>
        SummedUp(family with { Units = units });

    private static ReportFamily SummedUp(ReportFamily family)
    {
        FigureSheet sum = FamilyFactory.Sum(family.Units.Add(family.Own));
        foreach (Forms.FormCell cell in sum.Form.Cells.Where(c => family.Parent[c] is null))
            sum.SetBlank(cell, true);
        return family with { Parent = NarrativeWriter.Write(sum.ApplyTo(family.Parent), null, null) };
    }
}
