using System.Collections.Immutable;

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
        // The enumeration begins with the heaviest.
        problems.AddRange(located.Select(p => p.Findings.IsEmpty ? p : p with { Severity = p.Findings.Min(f => severities[f]) }));
        foreach (Finding[] group in findings.Where(f => !explained.Contains(f.Id) && IsProblem(f)).GroupBy(KeyOf).Select(g => g.ToArray()))
        {
            problems.Add(new(Repairs.IdOf('p', problems.Count), KindOf(group[0]), group.Min(f => f.Severity), group[0].Pointer)
            {
                Findings = [.. group.Select(f => f.Id)],
            });
        }

        return problems.Count == 0 && result.Repairs.IsEmpty ? LocalisationResult.Empty : result with
        {
            Problems = problems.DrainToImmutable(),
            Repairs = [.. result.Repairs.Select(r => Without(r, ids))],
        };
    }

    private static Repair Without(Repair repair, HashSet<string> ids) => repair.Clears.All(ids.Contains) ? repair : repair with
    {
        Clears = repair.Clears.RemoveAll(f => !ids.Contains(f)),
        Changes = [.. repair.Changes.Select(c => c with { Clears = c.Clears.RemoveAll(f => !ids.Contains(f)) })],
    };

    // A value that was normalised is no problem; blanks are worth a look.
    private static bool IsProblem(Finding finding) =>
        finding.Severity != FindingSeverity.Information || finding.Rule.Id == Rules.BlankCells.Id;

    // The blanks of a table are looked at together.
    private static string KeyOf(Finding finding) => finding.Rule.Id == Rules.BlankCells.Id
        ? finding.Rule.Id + finding.Pointer.Split('/', 3)[1]
        : finding.Id;

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
