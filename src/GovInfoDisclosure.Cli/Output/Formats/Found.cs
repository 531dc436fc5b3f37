using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Output.Formats;

/// <summary>A finding with its words: what a format needs of it, so that nothing is looked up while it is written.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Message">Its message, with the proposal if there is one.</param>
/// <param name="Place">The place in the file; null if it is not known.</param>
/// <param name="Reason">Why it does not count; null if it does.</param>
internal sealed record Found(Finding Finding, string Message, SourcePlace? Place, string? Reason)
{
    /// <summary>The findings of a file, then those that are accepted.</summary>
    public static Found[] Of(CheckedFile file, Language language) =>
    [
        .. file.Result.Findings.Select(f => Of(file, f, ProposalFor(file.Result, f, language), reason: null, language)),
        .. file.Result.Suppressed.Select(s => Of(file, s.Finding, null, s.Acceptance.Reason, language)),
    ];

    /// <summary>The result with the places of cells at the findings about them.</summary>
    public static CheckedReport WithPlaces(CheckedFile file) => file.Result with
    {
        Report = null,
        Findings = [.. file.Result.Findings.Select(f => f.Place is null && file.PlaceOf(f) is { } place ? f with { Place = place } : f)],
    };

    private static Found Of(CheckedFile file, Finding finding, string? proposal, string? reason, Language language) =>
        new(finding, Joined(finding.Message(language), proposal), file.PlaceOf(finding), reason);

    private static string? ProposalFor(CheckedReport report, Finding finding, Language language) =>
        report.Report is { } read && report.Localisation.Problems.FirstOrDefault(p => p.Findings.Contains(finding.Id)) is { } problem
            ? report.Localisation.Proposal(problem, read.Form, language)
            : null;

    private static string Joined(string message, string? proposal) => proposal is null ? message : $"{message} {proposal}";
}
