using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Panels;

/// <summary>GID604: whether the reports given as previous ones can be compared with those that are checked.</summary>
internal static class PreviousReports
{
    /// <summary>Reports what cannot be compared.</summary>
    /// <param name="members">All reports.</param>
    /// <param name="series">The series of agencies among those checked and previous ones.</param>
    /// <param name="findings">Where the findings go.</param>
    public static void Check(PanelMember[] members, List<AgencySeries> series, PanelFindings findings)
    {
        PanelMember[] mains = [.. members.Where(m => m.Role == ReportRole.Main)];
        foreach (PanelMember previous in members.Where(m => m.Role == ReportRole.Previous))
        {
            AgencySeries? own = series.Find(s => s.Members.Contains(previous));
            PanelMember[] later = [.. mains.Where(m => own?.Members.Contains(m) == true)];
            if (own is null)
                Report(mains, previous, MessageKeys.UnknownReport, "", findings);
            else if (later.Length == 0)
                Agency(mains, previous, series, findings);
            else if (!later.Any(m => m.Year > previous.Year) || !own.Counted.ContainsKey(previous.Year!.Value + 1))
                Report([later.MaxBy(m => m.Year)!], previous, MessageKeys.OtherYear, $"{previous.Year}", findings);
        }
    }

    // The finding is of those reports that have no other one to be compared with.
    private static void Agency(PanelMember[] mains, PanelMember previous, List<AgencySeries> series, PanelFindings findings)
    {
        PanelMember[] alone = [.. mains.Where(m => !HasPrevious(m, series))];
        foreach (PanelMember main in alone.Length > 0 ? alone : mains)
        {
            bool isDoubtful = main.Name?.Match(previous.Name!) is NameMatch.Doubtful or NameMatch.Same;
            Report([main], previous, isDoubtful ? MessageKeys.Doubtful : Rule.Usual, previous.Agency, findings);
        }
    }

    private static bool HasPrevious(PanelMember main, List<AgencySeries> series) =>
        series.Find(s => s.Members.Contains(main)) is { } own && main.Year is { } year && own.Counted.ContainsKey(year - 1);

    private static void Report(PanelMember[] of, PanelMember previous, string key, string other, PanelFindings findings)
    {
        foreach (PanelMember main in of)
        {
            findings.OfReport[main.Index].Add(new(Rules.NotComparable, key switch
            {
                MessageKeys.OtherYear => "/year",
                MessageKeys.UnknownReport => "",
                _ => "/agency/name",
            })
            {
                MessageKey = key,
                Sources = [main.Source, previous.Source],
                Units = previous.Agency.Length > 0 ? [previous.Agency] : [],
                Arguments =
                [
                    PanelFindings.Text("source", previous.Source), PanelFindings.Text("other", other),
                    PanelFindings.Text("agency", main.Agency),
                ],
            });
        }
    }
}
