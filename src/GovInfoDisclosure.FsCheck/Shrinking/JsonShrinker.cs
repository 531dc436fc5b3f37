namespace GovInfoDisclosure.FsCheck.Shrinking;

/// <summary>Shrinks edited JSON: the same edit at the same place of a smaller report.</summary>
internal static class JsonShrinker
{
    public static IEnumerable<AlmostValidJson> Shrink(AlmostValidJson json) => json.Plan is { } plan
        ? ReportShrinker.Shrink(new ConsistentReport(json.Report)).Select(smaller => plan.MakeIn(smaller.Report)).OfType<AlmostValidJson>()
        : [];
}
