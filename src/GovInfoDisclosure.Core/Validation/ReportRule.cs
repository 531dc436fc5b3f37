using System.Collections.Immutable;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// A check of one report. Derive from it, or use <see cref="Create"/>, to add a rule of your own to a <see cref="RuleSet"/>.
/// </summary>
public abstract class ReportRule
{
    /// <summary>A check that reports under the given rule.</summary>
    protected ReportRule(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rule = rule;
    }

    /// <summary>What the check is called and how it speaks. All its findings are of this rule.</summary>
    public Rule Rule { get; }

    /// <summary>All findings in the report, in any order; empty if it is in order. Must not throw on any report: what it
    /// throws ends the check as an error of the programmer.</summary>
    public abstract ImmutableArray<Finding> Check(DisclosureReport report);

    /// <summary>The same with the text of the report, which several rules read.</summary>
    internal virtual ImmutableArray<Finding> Check(DisclosureReport report, ref CheckedText text) => Check(report);

    /// <summary>A rule from a function.</summary>
    /// <param name="rule">What the check is called and how it speaks.</param>
    /// <param name="check">Gives all findings in a report.</param>
    /// <example><code>
    /// var rule = new Rule("ACME1", "titleMissing", FindingSeverity.Warning, new LocalizedText("缺少标题。", "The title is missing."));
    /// RuleSet rules = RuleSet.Standard.With(ReportRule.Create(rule, r => r.Title is null ? [new Finding(rule, "/title")] : []));
    /// </code></example>
    public static ReportRule Create(Rule rule, Func<DisclosureReport, IEnumerable<Finding>> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new FunctionRule(rule, check);
    }

    private sealed class FunctionRule(Rule rule, Func<DisclosureReport, IEnumerable<Finding>> check) : ReportRule(rule)
    {
        public override ImmutableArray<Finding> Check(DisclosureReport report) => [.. check(report)];
    }
}
