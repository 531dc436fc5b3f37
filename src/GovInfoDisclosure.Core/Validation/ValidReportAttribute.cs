using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// Demands that a <see cref="DisclosureReport"/> has no errors by <see cref="RuleSet.Standard"/>; warnings do not count. Null is valid: add
/// <see cref="RequiredAttribute"/> where a report must be given.
/// </summary>
/// <remarks>The message has the first three errors and the number of further ones, unless the attribute is given another message.</remarks>
/// <exception cref="InvalidOperationException">The annotated member has a value that is no report.</exception>
/// <example><code>
/// public sealed record Submission([property: Required, ValidReport(Language = Language.Chinese)] DisclosureReport? Report);
/// </code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ValidReportAttribute : ValidationAttribute
{
    private const int Listed = 3;

    /// <summary>The language of the message; English by default, like the messages of other attributes.</summary>
    public Language Language { get; set; } = Language.English;

    /// <inheritdoc/>
    protected override ValidationResult? IsValid(object? value, ValidationContext? validationContext)
    {
        if (value is null)
            return ValidationResult.Success;
        if (value is not DisclosureReport report)
            throw new InvalidOperationException($"[ValidReport] is for members of type DisclosureReport, not {value.GetType()}.");
        ImmutableArray<Finding> errors = RuleSet.Standard.Check(report).RemoveAll(f => f.Severity != FindingSeverity.Error);
        if (errors.IsEmpty)
            return ValidationResult.Success;
        bool hasMessage = ErrorMessage is not null || ErrorMessageResourceName is not null;
        string message = hasMessage ? FormatErrorMessage(validationContext?.DisplayName ?? "") : MessageOf(errors);
        return new(message, validationContext?.MemberName is { } member ? [member] : null);
    }

    private string MessageOf(ImmutableArray<Finding> errors)
    {
        string listed = string.Join(' ', errors.Take(Listed).Select(f => $"{f.Rule.Id} {f.Pointer}: {f.Message(Language)}"));
        int others = errors.Length - Listed;
        return others <= 0 ? listed : listed + (Language == Language.Chinese ? $" 另有 {others} 处错误。" : $" Further errors: {others}.");
    }
}
