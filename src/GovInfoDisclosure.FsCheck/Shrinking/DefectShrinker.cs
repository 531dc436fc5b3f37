namespace GovInfoDisclosure.FsCheck.Shrinking;

/// <summary>
/// Shrinks a defective report: the same mistake at the same place in a smaller original, with the findings that follow from it.
/// </summary>
internal static class DefectShrinker
{
    public static IEnumerable<DefectiveReport> Shrink(DefectiveReport report) => report.Plan is { } plan
        ? ReportShrinker.Shrink(new ConsistentReport(report.Original)).Select(smaller => plan.MakeIn(smaller.Report))
            .OfType<DefectiveReport>()
        : [];
}
