using System.Collections.Immutable;
using GovInfoDisclosure.Localisation;

namespace GovInfoDisclosure.Validation.Settings;

/// <summary>Applies settings to the result of one check.</summary>
internal sealed class SettingsApplication
{
    private readonly CheckSettings _settings;
    private readonly CheckedReport _report;
    private readonly DateOnly _today;
    private readonly ImmutableArray<AcceptedFinding> _entries;
    private readonly Dictionary<string, AcceptedFinding> _holding = [];

    public SettingsApplication(CheckSettings settings, CheckedReport report, DateOnly today)
    {
        (_settings, _report, _today) = (settings, report, today);
        _entries = [.. settings.Accepted.Where(a => a.IsAbout(report))];
        foreach (AcceptedFinding entry in _entries.Where(e => !IsExpired(e)))
            _holding.TryAdd(entry.Finding, entry);
    }

    public CheckedReport Run()
    {
        var kept = ImmutableArray.CreateBuilder<Finding>(_report.Findings.Length);
        var suppressed = ImmutableArray.CreateBuilder<SuppressedFinding>();
        suppressed.AddRange(_report.Suppressed);
        foreach (Finding finding in _report.Findings)
        {
            if (!_settings.Rules.TryGetValue(finding.Rule.Id, out FindingSeverity? severity))
                severity = finding.Severity;
            if (severity is not { } given)
                continue;
            Finding weighed = finding.Severity == given ? finding : finding with { Severity = given };
            if (_holding.TryGetValue(finding.Id, out AcceptedFinding? entry))
                suppressed.Add(new(weighed, entry));
            else
                kept.Add(weighed);
        }

        ImmutableArray<Finding> findings = kept.ToImmutable();
        return _report with
        {
            Findings = findings,
            Suppressed = suppressed.ToImmutable(),
            Stale = [.. _report.Stale, .. Stale()],
            Localisation = ProblemList.Complete(Restriction.Of(_report.Localisation, findings), findings),
        };
    }

    // Of a document that could not be read nobody knows what it has.
    private IEnumerable<StaleAcceptance> Stale()
    {
        if (_report.Edition is null)
            yield break;
        Dictionary<string, Finding> found = [];
        foreach (Finding finding in _report.Findings.Concat(_report.Suppressed.Select(s => s.Finding)))
            found.TryAdd(finding.Id, finding);
        HashSet<(string, string)> places = [.. found.Values.Select(f => (f.Rule.Id, f.Pointer))];
        foreach (AcceptedFinding entry in _entries.Where(e => e.Rule is not { } rule || !IsOff(rule)))
        {
            if (found.ContainsKey(entry.Finding))
            {
                if (IsExpired(entry) && !_holding.ContainsKey(entry.Finding))
                    yield return new(entry, StaleCause.Expired);
            }
            else if (IsOfThisReport(entry) || places.Contains((entry.Rule ?? "", entry.Pointer ?? "")))
                yield return new(entry, StaleCause.Changed);
        }
    }

    private bool IsExpired(AcceptedFinding entry) => entry.Until < _today;

    private bool IsOff(string rule) => _settings.Rules.TryGetValue(rule, out FindingSeverity? severity) && severity is null;

    // An entry that names no report may have been written for another one.
    private static bool IsOfThisReport(AcceptedFinding entry) => entry is { Agency: not null, Year: not null };
}
