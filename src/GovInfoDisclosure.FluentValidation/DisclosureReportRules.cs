using FluentValidation;
using FluentValidation.Results;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.FluentValidation;

/// <summary>Rules of FluentValidation for properties of type <see cref="DisclosureReport"/>.</summary>
public static class DisclosureReportRules
{
    /// <summary>
    /// Turns each finding of a report into a failure: <see cref="ValidationFailure.PropertyName"/> is the path of the property and the JSON
    /// pointer of the finding, <see cref="ValidationFailure.ErrorCode"/> the id of the rule,
    /// <see cref="ValidationFailure.CustomState"/> the <see cref="Finding"/>. A property that is null has no failures: add
    /// <c>NotNull()</c> where a report must be given.
    /// </summary>
    /// <param name="rule">The rule of the property.</param>
    /// <param name="rules">The rules that the report must pass; <see cref="RuleSet.Standard"/> if null.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="least">
    /// The lightest findings that become failures. By default only errors do, because FluentValidation calls an object invalid that has any
    /// failure, whatever its severity.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <example><code>
    /// RuleFor(x => x.Report).NotNull().MustPassDisclosureRules(RuleSet.Standard, Language.English);
    /// </code></example>
    public static IRuleBuilderOptionsConditions<T, DisclosureReport?> MustPassDisclosureRules<T>(
        this IRuleBuilder<T, DisclosureReport?> rule,
        RuleSet? rules = null,
        Language language = Language.English,
        FindingSeverity least = FindingSeverity.Error)
    {
        ArgumentNullException.ThrowIfNull(rule);
        rules ??= RuleSet.Standard;
        return rule.Custom((report, context) =>
        {
            if (report is null)
                return;
            foreach (Finding finding in rules.Check(report))
            {
                if (finding.Severity <= least)
                    context.AddFailure(Failure(finding, context.PropertyPath, language));
            }
        });
    }

    private static ValidationFailure Failure(Finding finding, string path, Language language) =>
        new(path + finding.Pointer, finding.Message(language), finding.Actual)
        {
            ErrorCode = finding.Rule.Id,
            Severity = SeverityOf(finding.Severity),
            CustomState = finding,
        };

    private static Severity SeverityOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => Severity.Error,
        FindingSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
