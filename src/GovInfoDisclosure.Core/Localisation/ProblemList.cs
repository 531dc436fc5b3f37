using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoDisclosure.Localisation;

/// <summary>Brings all findings of a report into problems: those that repairs explain together, and the others.</summary>
internal static class ProblemList
{
    /// <summary>The result with a problem for every finding that a person has to look at.</summary>
    /// <param name="result">What was found in the tables; it may know of more findings than the rule set reports.</param>
    /// <param name="findings">The findings of the report in their order.</param>
    public static LocalisationResult Complete(LocalisationResult result, ImmutableArray<Finding> findings)
    {
        HashSet<string> ids = [.. findings.Select(f => f.Id)];
        Problem[] located = [.. result.Problems.Select(p => p with { Findings = p.Findings.RemoveAll(f => !ids.Contains(f)) })];
        Dictionary<string, FindingSeverity> severities = findings.ToDictionary(f => f.Id, f => f.Severity);
        HashSet<string> explained = [.. located.SelectMany(p => p.Findings)];
        var problems = ImmutableArray.CreateBuilder<Problem>();
        Repair[] repairs = [.. result.Repairs.Select(r => Without(r, ids))];
        int number = located.Select(p => NumberOf(p.Id)).DefaultIfEmpty(0).Max();
        HashSet<string> forced = [.. findings.Where(IsForced).Select(f => f.Pointer)];
        // The enumeration begins with the heaviest.
        problems.AddRange(located.Select(p => p.Findings.IsEmpty ? p : p with { Severity = p.Findings.Min(f => severities[f]) }));
        foreach (Finding[] group in findings.Where(f => !explained.Contains(f.Id) && IsProblem(f, forced)).GroupBy(KeyOf).Select(g => g.ToArray()))
        {
            string id = Repairs.IdOf('p', number++);
            problems.Add(new(id, KindOf(group[0]), group.Min(f => f.Severity), group[0].Pointer)
            {
                Findings = [.. group.Select(f => f.Id)],
                Repairs = [.. Fill(repairs, group, forced, id)],
            });
        }

        return problems.Count == 0 && repairs.Length == 0 ? LocalisationResult.Empty : result with
        {
            Problems = problems.DrainToImmutable(),
            Repairs = [.. repairs],
        };
    }

    /// <summary>Gives the figures for blanks to the problem of these blanks: of a single cell, or of its table.</summary>
    private static IEnumerable<string> Fill(Repair[] repairs, Finding[] group, HashSet<string> forced, string problem)
    {
        for (int i = 0; i < repairs.Length; i++)
        {
            if (!repairs[i].IsFilling)
                continue;
            RepairChange change = repairs[i].Changes[0];
            ImmutableArray<string> cleared = [.. group.Where(f => IsForced(f) && f.Pointer == change.Pointer).Select(f => f.Id)];
            bool isAmongBlanks = !forced.Contains(change.Pointer) && group.Any(f => IsOfBlanks(f) && f.Related.Contains(change.Pointer));
            if (cleared.IsEmpty && !isAmongBlanks)
                continue;
            repairs[i] = repairs[i] with { Clears = cleared, Changes = [change with { Clears = cleared, Problem = problem }] };
            yield return repairs[i].Id;
        }
    }

    // Some of them may be gone.
    private static int NumberOf(string problem) =>
        int.TryParse(problem.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static Repair Without(Repair repair, HashSet<string> ids) => repair.Clears.All(ids.Contains) ? repair : repair with
    {
        Clears = repair.Clears.RemoveAll(f => !ids.Contains(f)),
        Changes = [.. repair.Changes.Select(c => c with { Clears = c.Clears.RemoveAll(f => !ids.Contains(f)) })],
    };

    // A value that was normalised is no problem; blanks are worth a look, but those that must hold a figure are problems of their own.
    private static bool IsProblem(Finding finding, HashSet<string> forced) => IsOfBlanks(finding)
        ? finding.MessageKey != Rule.Usual || !finding.Related.All(forced.Contains)
        : finding.Severity != FindingSeverity.Information;

    private static bool IsOfBlanks(Finding finding) => finding.Rule.Id == Rules.BlankCells.Id;

    private static bool IsForced(Finding finding) => finding.Rule.Id == Rules.ForcedBlank.Id;

    // The blanks of a table are looked at together, and so are the figures of one row carried over.
    private static string KeyOf(Finding finding) => IsOfBlanks(finding)
        ? finding.Rule.Id + finding.Pointer.Split('/', 3)[1]
        : finding.Rule.Id == Rules.CarryOverDiffers.Id ? finding.Rule.Id : finding.Id;

    private static ProblemKind KindOf(Finding finding) => finding.Rule.Id switch
    {
        "GID304" => ProblemKind.Blank,
        "GID305" => finding.MessageKey == MessageKeys.Unread ? ProblemKind.Unread : ProblemKind.Blank,
        "GID104" when finding.MessageKey is MessageKeys.Particular or MessageKeys.Contradiction => ProblemKind.Particular,
        "GID102" or "GID805" => ProblemKind.Text,
        ['G', 'I', 'D', var hundred, ..] => hundred switch
        {
            '1' => ProblemKind.Unread,
            '5' => ProblemKind.Text,
            '6' => ProblemKind.Previous,
            '7' => ProblemKind.Units,
            '8' => ProblemKind.Particular,
            _ => ProblemKind.Open,
        },
        _ => ProblemKind.Open,
    };
}
