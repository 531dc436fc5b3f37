using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GovInfoDisclosure.Localisation;

namespace GovInfoDisclosure.Validation;

/// <summary>A document with all that reading and the rules found in it: one of the reports in the answer of a check.</summary>
[JsonConverter(typeof(CheckedReportJsonConverter))]
public sealed record CheckedReport
{
    /// <summary>What the document is called: a file name or path as given. Empty: it has no name.</summary>
    public string Source { get; init; } = "";

    /// <summary>The number of the report in a file with several reports, from 1. Null: it is the only one.</summary>
    public int? Part { get; init; }

    /// <summary>What the report was given for. Null: it was checked by itself.</summary>
    public ReportRole? Role { get; init; }

    /// <summary>The edition of the form. Null: no report could be read.</summary>
    public FormEdition? Edition { get; init; }

    /// <summary>The report year. Null: no report could be read, or it states none.</summary>
    public int? Year { get; init; }

    /// <summary>The name of the agency. Null: no report could be read, or it states none.</summary>
    public string? Agency { get; init; }

    /// <summary>The report as read. Null: none could be read, or the answer does not include it; JSON has the member only where it is not
    /// null.</summary>
    public DisclosureReport? Report { get; init; }

    /// <summary>How many cells were read, are blank, and could not be read. Null: no report could be read.</summary>
    public ReadingSummary? Reading { get; init; }

    /// <summary>All findings in the order of <see cref="FindingOrder"/>.</summary>
    public ImmutableArray<Finding> Findings { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Findings that are accepted and do not count, see <see cref="CheckSettings.ApplyTo"/>.</summary>
    public ImmutableArray<SuppressedFinding> Suppressed { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Acceptances that no longer hold for the report.</summary>
    public ImmutableArray<StaleAcceptance> Stale { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Where the figures are wrong, as far as their relations show it, with proposals.</summary>
    public LocalisationResult Localisation { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } =
        LocalisationResult.Empty;

    /// <summary>How many findings are errors.</summary>
    public int Errors => Count(FindingSeverity.Error);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Count(FindingSeverity.Warning);

    /// <summary>Whether a report could be read and no finding is an error.</summary>
    public bool IsValid => Edition is not null && Errors == 0;

    /// <summary>Checks a report.</summary>
    /// <param name="report">The report; null if none could be read, which <paramref name="reading"/> then explains.</param>
    /// <param name="reading">The findings of reading it; empty for a report that was not read from anywhere.</param>
    /// <param name="rules">The rules to check it by; <see cref="RuleSet.Standard"/> if null.</param>
    /// <param name="summary">How much of the form was read; that of a report whose every cell could be read if null.</param>
    /// <returns>
    /// The findings of both. What readers and rules both report (a missing section, GID102) is there once, with the severity that the
    /// rule set gives it.
    /// </returns>
    public static CheckedReport Of(
        DisclosureReport? report, IEnumerable<Finding> reading, RuleSet? rules = null, ReadingSummary? summary = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        summary ??= report is null ? null : ReadingSummary.Of(report);
        var text = new CheckedText(report);
        ImmutableArray<Finding> byRules = report is null || summary is null
            ? []
            : [.. new UnreadCells(summary).PutRight((rules ?? RuleSet.Standard).Check(report, ref text))];
        ImmutableArray<Finding> findings =
        [
            .. FindingIds.Assign(
                reading.Where(r => !byRules.Any(f => IsSame(f, r))).Concat(byRules).Order(new FindingOrder(report?.Form)), report),
        ];
        return new()
        {
            Edition = report?.Edition,
            Year = report?.Year,
            Agency = report?.Agency.Name,
            Report = report,
            Reading = summary,
            Findings = findings,
            Localisation = Localise(report, ref text, findings, []),
        };
    }

    /// <summary>A copy with what other reports show: further findings, and evidence for one repair or another.</summary>
    internal CheckedReport With(IEnumerable<Finding> further, ImmutableArray<Evidence> evidence)
    {
        ImmutableArray<Finding> findings =
            [.. FindingIds.Assign(Findings.Concat(further).Order(new FindingOrder(Report?.Form)), Report)];
        var text = new CheckedText(Report);
        return this with { Findings = findings, Localisation = Localise(Report, ref text, findings, evidence) };
    }

    private static LocalisationResult Localise(
        DisclosureReport? report, ref CheckedText text, ImmutableArray<Finding> findings, ImmutableArray<Evidence> evidence)
    {
        if (report is null)
            return ProblemList.Complete(LocalisationResult.Empty, findings);
        LocalisationResult found = ProblemList.Complete(InTables(report, ref text, findings, evidence), findings);
        return TextRepairs.AddTo(found, report, findings);
    }

    private static LocalisationResult InTables(
        DisclosureReport report, ref CheckedText text, ImmutableArray<Finding> findings, ImmutableArray<Evidence> evidence)
    {
        if (!findings.Any(f => !f.Terms.IsEmpty || f.Rule.Id == Rules.ForcedBlank.Id))
            return LocalisationResult.Empty;
        bool byPosition = findings.Any(f => f.Rule.Id == Rules.Normalized.Id && f.MessageKey == MessageKeys.Position);
        LocalisationResult found = Repairs.Find(report, RepairOptions.Default with
        {
            ColumnsByPosition = byPosition,
            Evidence = [.. NarrativeEvidence.Of(report.Form, text.Read()), .. evidence],
        });
        return NarrativeClears.AddTo(found, report, findings);
    }

    private static bool IsSame(Finding x, Finding y) => x.Rule.Id == y.Rule.Id && x.Pointer == y.Pointer && x.MessageKey == y.MessageKey;

    private int Count(FindingSeverity severity) => Findings.Count(f => f.Severity == severity);
}
