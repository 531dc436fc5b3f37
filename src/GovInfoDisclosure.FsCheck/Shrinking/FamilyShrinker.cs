using GovInfoDisclosure.FsCheck.Figures;
using GovInfoDisclosure.FsCheck.Narratives;
using GovInfoDisclosure.FsCheck.Reports;

namespace GovInfoDisclosure.FsCheck.Shrinking;

/// <summary>Shrinks a family to families: fewer units, then a smaller share of one of them; the parent is summed up anew.</summary>
internal static class FamilyShrinker
{
    public static IEnumerable<ReportFamily> Shrink(ReportFamily family)
    {
        // Merged rows of one share can make a sum too large.
        foreach (ReportFamily smaller in WithLess(family).Select(SummedUp).OfType<ReportFamily>())
            yield return smaller;
        foreach (FigureSheet filledIn in BlankShrinker.Candidates(FigureSheet.Of(family.Parent)))
            yield return family with { Parent = filledIn.ApplyTo(family.Parent) };
        foreach (DisclosureReport parent in ReportShrinker.WithoutMetadata(family.Parent))
            yield return family with { Parent = parent };
    }

    private static IEnumerable<ReportFamily> WithLess(ReportFamily family)
    {
        foreach (DisclosureReport unit in family.Units.Length > 1 ? family.Units : [])
            yield return family with { Units = family.Units.Remove(unit) };
        foreach (DisclosureReport own in Smaller(family.Own))
            yield return family with { Own = own };
        for (int i = 0; i < family.Units.Length; i++)
        {
            foreach (DisclosureReport unit in Smaller(family.Units[i]))
                yield return family with { Units = family.Units.SetItem(i, unit) };
        }
    }

    private static IEnumerable<DisclosureReport> Smaller(DisclosureReport report) =>
        ReportShrinker.Shrink(new(report)).Select(r => r.Report);

    // Null if a sum is too large for its cell.
    private static ReportFamily? SummedUp(ReportFamily family)
    {
        FigureSheet sum = FamilyFactory.Sum(family.Units.Add(family.Own));
        if (!sum.IsInRange)
            return null;
        foreach (Forms.FormCell cell in sum.Form.Cells.Where(c => family.Parent[c] is null))
            sum.SetBlank(cell, true);
        return family with { Parent = NarrativeWriter.Write(sum.ApplyTo(family.Parent), null, null) };
    }
}
