using System.Collections.Immutable;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// A set of checks as a value: <see cref="Standard"/> or a copy with rules left out, added, or given another severity.
/// Immutable and safe to share.
/// </summary>
public sealed class RuleSet
{
    private readonly ImmutableArray<Entry> _entries;

    private RuleSet(ImmutableArray<Entry> entries) => _entries = entries;

    /// <summary>A set without rules.</summary>
    public static RuleSet Empty { get; } = new([]);

    /// <summary>All rules of the library that concern one report by itself, with the severities of the catalogue.</summary>
    public static RuleSet Standard { get; } = new(
    [
        .. new ReportRule[]
        {
            new RuleMakingPowerRule(), new InForceRule(), new FeeUnitRule(),
            new LinearRule(Rules.RequestRowTotal), new LinearRule(Rules.OutcomeTotal), new LinearRule(Rules.ReceivedEqualsHandled),
            new BlankCellsRule(), new LinearRule(Rules.CaseTotal),
            new EditionRule(), new DeadlineRule(), new PeriodRule(),
        }.Select(rule => new Entry(rule, rule.Rule.Severity)),
    ]);

    /// <summary>The rules in the set with the severities they have here.</summary>
    public IEnumerable<KeyValuePair<Rule, FindingSeverity>> Severities => _entries.Select(e => KeyValuePair.Create(e.Check.Rule, e.Severity));

    /// <summary>A copy without the rule of that id; the same set if it has none.</summary>
    public RuleSet Without(string id) => new(_entries.RemoveAll(e => e.Check.Rule.Id == id));

    /// <summary>A copy with one more rule.</summary>
    /// <exception cref="ArgumentException">The set has a rule with the same id.</exception>
    public RuleSet With(ReportRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return IndexOf(rule.Rule.Id) < 0
            ? new(_entries.Add(new Entry(rule, rule.Rule.Severity)))
            : throw new ArgumentException($"The set already has a rule {rule.Rule.Id}.", nameof(rule));
    }

    /// <summary>A copy in which a rule has another severity.</summary>
    /// <exception cref="ArgumentException">The set has no rule with that id.</exception>
    /// <example><code>
    /// RuleSet rules = RuleSet.Standard.WithSeverity("GID304", FindingSeverity.Error).Without("GID802");
    /// </code></example>
    public RuleSet WithSeverity(string id, FindingSeverity severity)
    {
        int index = IndexOf(id);
        return index >= 0
            ? new(_entries.SetItem(index, _entries[index] with { Severity = severity }))
            : throw new ArgumentException($"The set has no rule {id}.", nameof(id));
    }

    /// <summary>Checks a report by all rules. Nothing is allocated for a report in order.</summary>
    /// <returns>All findings in the order of <see cref="FindingOrder"/>.</returns>
    /// <example><code>
    /// foreach (Finding finding in RuleSet.Standard.Check(report))
    ///     Console.WriteLine($"{finding.Severity} {finding.Rule.Id} {finding.Pointer}: {finding.Message(Language.English)}");
    /// </code></example>
    public ImmutableArray<Finding> Check(DisclosureReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        List<Finding>? findings = null;
        foreach (Entry entry in _entries)
        {
            foreach (Finding finding in entry.Check.Check(report))
                (findings ??= []).Add(finding.Severity == entry.Severity ? finding : finding with { Severity = entry.Severity });
        }

        return findings is null ? [] : [.. findings.Order(new FindingOrder(report.Form))];
    }

    private int IndexOf(string id)
    {
        for (int i = 0; i < _entries.Length; i++)
        {
            if (_entries[i].Check.Rule.Id == id)
                return i;
        }

        return -1;
    }

    private readonly record struct Entry(ReportRule Check, FindingSeverity Severity);
}
