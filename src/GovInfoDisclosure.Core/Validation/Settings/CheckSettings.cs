using System.Collections.Immutable;
using GovInfoDisclosure.Validation.Settings;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// What an office decided about rules and findings, the content of a file <c>govinfo.json</c>: rules that do not apply or weigh more or
/// less, and findings that are accepted with a reason. Immutable and safe to share.
/// </summary>
public sealed record CheckSettings
{
    /// <summary>Settings that change nothing.</summary>
    public static CheckSettings None { get; } = new();

    /// <summary>
    /// The severities of rules by id that differ from those of the catalogue; null: the rule does not apply. Rules of reading
    /// (GID101 to GID111) are among them, but a document that cannot be read never counts as one in order.
    /// </summary>
    public ImmutableSortedDictionary<string, FindingSeverity?> Rules
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = ImmutableSortedDictionary.Create<string, FindingSeverity?>(StringComparer.Ordinal);

    /// <summary>The findings that are accepted, in the order of the file.</summary>
    public ImmutableArray<AcceptedFinding> Accepted { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The member <c>$schema</c>, by which editors check the file; null: it has none.</summary>
    public string? Schema { get; init; }

    /// <summary>Reads the text of a settings file. Nothing unknown is accepted in it.</summary>
    /// <param name="utf8">JSON in UTF-8, with or without a byte order mark.</param>
    public static CheckSettingsReadResult Read(ReadOnlySpan<byte> utf8) => SettingsReader.Read(utf8);

    /// <summary>The text of a settings file: indented JSON in UTF-8, Chinese unescaped, with a line feed at the end.</summary>
    public byte[] Write() => SettingsWriter.Write(this);

    /// <summary>
    /// The result of a check as these settings want it: findings of rules that do not apply are gone, others have the severity given here,
    /// and accepted ones are in <see cref="CheckedReport.Suppressed"/>. Problems and repairs are those of the findings that are left.
    /// </summary>
    /// <param name="report">The result of a check.</param>
    /// <param name="today">The day that acceptances must not have expired on.</param>
    /// <example><code>
    /// CheckSettings settings = CheckSettings.Read(File.ReadAllBytes("govinfo.json")).Settings ?? CheckSettings.None;
    /// CheckedReport result = settings.ApplyTo(CheckedReport.Of(report, []), DateOnly.FromDateTime(DateTime.Today));
    /// </code></example>
    public CheckedReport ApplyTo(CheckedReport report, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Rules.IsEmpty && Accepted.IsEmpty ? report : new SettingsApplication(this, report, today).Run();
    }

    /// <summary>A copy in which a finding is accepted. Entries that the new one makes needless are replaced: those of the same rule and
    /// place in the same report that no longer hold.</summary>
    /// <param name="report">The result of the check that found it.</param>
    /// <param name="finding">One of its findings.</param>
    /// <param name="reason">Why it is kept.</param>
    /// <param name="until">The last day on which that holds; null: no end.</param>
    /// <exception cref="ArgumentException">The reason is blank, or the finding has no id because no check gave it one.</exception>
    public CheckSettings Accept(CheckedReport report, Finding finding, string reason, DateOnly? until = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentException.ThrowIfNullOrEmpty(finding.Id, nameof(finding));
        var entry = new AcceptedFinding(finding.Id, reason)
        {
            Rule = finding.Rule.Id,
            Pointer = finding.Pointer,
            Agency = report.Agency,
            Year = report.Year,
            Until = until,
        };
        HashSet<string> current = [.. report.Findings.Select(f => f.Id), .. report.Suppressed.Select(s => s.Finding.Id)];
        return this with { Accepted = [.. Accepted.Where(a => !Replaces(entry, a, current)), entry] };
    }

    /// <summary>Whether the other settings say the same.</summary>
    public bool Equals(CheckSettings? other) =>
        other is not null && Schema == other.Schema && Rules.SequenceEqual(other.Rules)
        && Accepted.AsSpan().SequenceEqual(other.Accepted.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Schema, Rules.Count, Accepted.Length);

    private static bool Replaces(AcceptedFinding entry, AcceptedFinding old, HashSet<string> current) =>
        (old.Agency, old.Year) == (entry.Agency, entry.Year)
        && (old.Finding == entry.Finding
            || ((old.Rule, old.Pointer) == (entry.Rule, entry.Pointer) && !current.Contains(old.Finding)));
}
