using System.Collections.Immutable;
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

    /// <summary>How many documents and reports are read or checked at a time; others wait. Default: the number of processors.</summary>
    public int MaxConcurrent
    {
        get;
        set => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one has to go on.");
    } = Environment.ProcessorCount;

    /// <summary>How long a request waits for others before it is answered with status 503. Default: 10 s.</summary>
    public TimeSpan MaxWait { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether the server runs for one person on their own machine, so that no document leaves it.</summary>
    internal bool IsLocal { get; set; }

    /// <summary>The result of a check as <see cref="Settings"/> want it today.</summary>
    /// <param name="report">The result.</param>
    /// <param name="accepted">What the request accepts besides.</param>
    internal CheckedReport Judge(CheckedReport report, ImmutableArray<AcceptedFinding> accepted = default)
    {
        CheckSettings settings = accepted.IsDefaultOrEmpty ? Settings : Settings with { Accepted = [.. Settings.Accepted, .. accepted] };
        return settings.ApplyTo(report, DateOnly.FromDateTime(DateTime.Now));
    }
}
