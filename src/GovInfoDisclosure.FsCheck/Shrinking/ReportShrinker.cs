using GovInfoDisclosure.FsCheck.Figures;
using GovInfoDisclosure.FsCheck.Narratives;

namespace GovInfoDisclosure.FsCheck.Shrinking;

/// <summary>
/// Shrinks a consistent report to consistent reports: plain words, no metadata that is not needed, smaller figures with a new narrative.
/// </summary>
internal static class ReportShrinker
{
    public static IEnumerable<ConsistentReport> Shrink(ConsistentReport report)
    {
        if (report.Phrasing is not null)
            yield return new(NarrativeWriter.Write(report.Report, null, null));
        foreach (DisclosureReport bare in WithoutMetadata(report.Report))
            yield return report with { Report = bare };
        foreach (FigureSheet sheet in FigureShrinker.Smaller(FigureSheet.Of(report.Report)))
            yield return report with { Report = NarrativeWriter.Write(sheet.ApplyTo(report.Report), null, report.Phrasing) };
    }

    /// <summary>The report without the metadata that a report need not have: without all of it, then without each.</summary>
    public static IEnumerable<DisclosureReport> WithoutMetadata(DisclosureReport report) => new[]
    {
        report with { Title = null, Contact = null, SourceAddress = null, Period = null, PublishedOn = null },
        report with { Title = null },
        report with { Contact = null },
        report with { SourceAddress = null },
        report with { Period = null },
        report with { PublishedOn = null },
    }.Where(r => r != report);
}
