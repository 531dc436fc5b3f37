using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

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

    /// <summary>
    /// The rules that a report has its prose sections, its year and the name of its agency: GID102, and GID104 as far as it is about these.
    /// They are part of <see cref="Standard"/>; readers of documents report them too.
    /// </summary>
    public static RuleSet Completeness { get; } = Of(new SectionRule(), new ParticularsRule());

    /// <summary>All rules of the library that concern one report by itself, with the severities of the catalogue.</summary>
    public static RuleSet Standard { get; } = Of(
        new SectionRule(), new ParticularsRule(),
        new RuleMakingPowerRule(), new InForceRule(), new FeeUnitRule(),
        new LinearRule(Rules.RequestRowTotal), new LinearRule(Rules.OutcomeTotal), new LinearRule(Rules.ReceivedEqualsHandled),
        new BlankCellsRule(), new ForcedBlankRule(), new LinearRule(Rules.CaseTotal),
        new NarrativeFactRule(Rules.TextContradictsTable), new SectionFiveRule(), new FeesMentionedRule(),
        new NarrativeFactRule(Rules.TextDeniesTable),
        new EditionRule(), new DeadlineRule(), new PeriodRule(), new OtherYearRule(), new SubheadingRule());

    /// <summary>The rules in the set with the severities they have here.</summary>
    public IEnumerable<KeyValuePair<Rule, FindingSeverity>> Severities =>
        _entries.Select(e => KeyValuePair.Create(e.Rule.Rule, e.Severity));

    /// <summary>A copy without a rule.</summary>
    /// <param name="id">The id of the rule in capitals, such as <c>GID802</c>.</param>
    /// <exception cref="ArgumentException">The set has no rule with that id.</exception>
    public RuleSet Without(string id) => new(_entries.RemoveAt(Find(id)));

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
        int index = Find(id);
        return new(_entries.SetItem(index, _entries[index] with { Severity = severity }));
    }

    /// <summary>Checks a report by all rules. For a report in order nothing is allocated but what reading its texts takes.</summary>
    /// <returns>
    /// All findings in the order of <see cref="FindingOrder"/>. Where a message has <c>{cell}</c> and the rule gives no such argument, it
    /// is the label of what the pointer of the finding points at.
    /// </returns>
    /// <exception cref="InvalidOperationException">A rule threw an exception, which is the inner one: a programmer error in that
    /// rule.</exception>
    /// <example><code>
    /// foreach (Finding finding in RuleSet.Standard.Check(report))
    ///     Console.WriteLine($"{finding.Severity} {finding.Rule.Id} {finding.Pointer}: {finding.Message(Language.English)}");
    /// </code></example>
    public ImmutableArray<Finding> Check(DisclosureReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new CheckedText(report);
        return Check(report, ref text);
    }

    internal ImmutableArray<Finding> Check(DisclosureReport report, ref CheckedText text)
    {
        List<Finding>? findings = null;
        foreach (Entry entry in _entries)
        {
            foreach (Finding finding in entry.Check(report, ref text))
                (findings ??= []).Add(entry.Complete(finding, report.Form));
        }

        return findings is null ? [] : InOrder(findings, new FindingOrder(report.Form));
    }

    // Mostly they are: rules report in the order of the form.
    private static ImmutableArray<Finding> InOrder(List<Finding> findings, FindingOrder order)
    {
        for (int i = 1; i < findings.Count; i++)
        {
            if (order.Compare(findings[i - 1], findings[i]) > 0)
                return [.. findings.Order(order)];
        }

        return [.. findings];
    }

    private static RuleSet Of(params ReadOnlySpan<ReportRule> rules)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>(rules.Length);
        foreach (ReportRule rule in rules)
            entries.Add(new Entry(rule, rule.Rule.Severity));
        return new(entries.MoveToImmutable());
    }

    private int Find(string id) =>
        IndexOf(id) is >= 0 and var index ? index : throw new ArgumentException($"The set has no rule {id}.", nameof(id));

    private int IndexOf(string id)
    {
        for (int i = 0; i < _entries.Length; i++)
        {
            if (_entries[i].Rule.Rule.Id == id)
                return i;
        }

        return -1;
    }

    private sealed record Entry(ReportRule Rule, FindingSeverity Severity)
    {
        public ImmutableArray<Finding> Check(DisclosureReport report, ref CheckedText text)
        {
            try
            {
                ImmutableArray<Finding> findings = Rule.Check(report, ref text);
                return findings.IsDefault ? throw new InvalidOperationException("It returned no list of findings.") : findings;
            }
            catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
            {
                throw new InvalidOperationException($"Rule {Rule.Rule.Id} failed: {exception.Message}", exception);
            }
        }

        /// <summary>The finding with the severity of the set, and with the label that its message asks for.</summary>
        public Finding Complete(Finding finding, DisclosureForm form)
        {
            if (finding.Severity != Severity)
                finding = finding with { Severity = Severity };
            if (!finding.Lacks(FindingArgument.Cell))
                return finding;
            LocalizedText label = form.LabelOf(finding.Pointer) ?? LocalizedText.Same(finding.Pointer);
            return finding with { Arguments = finding.Arguments.Add(new(FindingArgument.Cell, label)) };
        }
    }
}
