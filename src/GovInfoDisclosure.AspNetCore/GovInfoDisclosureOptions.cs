using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.AspNetCore;

/// <summary>How an application reads and checks reports.</summary>
public sealed class GovInfoDisclosureOptions
{
    /// <summary>The rules that reports are checked by. Default: <see cref="RuleSet.Standard"/>.</summary>
    public RuleSet Rules { get; set; } = RuleSet.Standard;

    /// <summary>
    /// Severities of rules and accepted findings, which change what <see cref="Rules"/> and reading find. Default: none.
    /// </summary>
    public CheckSettings Settings { get; set; } = CheckSettings.None;

    /// <summary>
    /// The language of messages for requests whose <c>Accept-Language</c> names neither Chinese nor English. Default: Chinese.
    /// </summary>
    public Language Language { get; set; } = Language.Chinese;

    /// <summary>
    /// Limits of reading. <see cref="DocumentReaderOptions.MaxBytes"/> also limits a report as JSON, and each file of a request with
    /// several.
    /// </summary>
    public DocumentReaderOptions Reader { get; set; } = new();

    /// <summary>The most files of one request. Default 100.</summary>
    public int MaxFiles { get; set; } = 100;

    /// <summary>The result of a check as <see cref="Settings"/> want it today.</summary>
    internal CheckedReport Judge(CheckedReport report) => Settings.ApplyTo(report, DateOnly.FromDateTime(DateTime.Now));
}
