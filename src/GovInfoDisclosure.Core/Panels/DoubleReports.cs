namespace GovInfoDisclosure.Panels;

/// <summary>GID703: several reports of an agency for one year.</summary>
internal static class DoubleReports
{
    public static void Check(AgencySeries series, PanelFindings findings)
    {
        foreach (IGrouping<int, PanelMember> year in series.Several)
        {
            PanelMember? counted = AgencySeries.Latest(year);
            string[] sources = [.. year.Select(m => m.Source)];
            findings.Between.Add(new(Rules.ReportedTwice, "")
            {
                MessageKey = counted is null ? MessageKeys.NoneCounts : Rule.Usual,
                Sources = [.. sources],
                Units = [.. year.Select(m => m.Agency).Distinct()],
                Arguments =
                [
                    PanelFindings.Text("agency", year.First().Agency), PanelFindings.Number("year", year.Key),
                    PanelFindings.Number("count", sources.Length), PanelFindings.List("sources", sources),
                    PanelFindings.Text("counted", counted?.Source ?? ""),
                ],
            });
        }
    }
}
