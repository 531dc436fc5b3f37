using GovInfoDisclosure.FsCheck.Pages;

namespace GovInfoDisclosure.FsCheck.Shrinking;

/// <summary>Shrinks documents: without quirks, without each of them, then of a smaller report. Damage stays.</summary>
internal static class DocumentShrinker
{
    public static IEnumerable<ReportDocument> Shrink(ReportDocument document) =>
        document.Source is { } source ? Smaller(source).Select(s => s.Make()) : [];

    public static IEnumerable<DamagedDocument> Shrink(DamagedDocument document) =>
        document is { Plan: { } plan, Original.Source: { } source } ? Smaller(source).Select(plan.Make) : [];

    private static IEnumerable<DocumentSource> Smaller(DocumentSource source)
    {
        if (source.Quirks.Length > 1)
            yield return source with { Quirks = [] };
        foreach (LayoutQuirk quirk in source.Quirks)
            yield return source with { Quirks = source.Quirks.Remove(quirk) };
        foreach (ConsistentReport report in ReportShrinker.Shrink(source.Report))
            yield return source with { Report = report };
    }
}
