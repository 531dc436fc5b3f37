using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Writing.Lists;

/// <summary>A line of the list of findings.</summary>
/// <param name="Report">The report.</param>
/// <param name="Finding">The finding in it.</param>
internal sealed record ListedFinding(CheckedReport Report, Finding Finding)
{
    public static IEnumerable<ListedFinding> Of(IEnumerable<CheckedReport> reports) =>
        reports.SelectMany(r => r.Findings.Select(f => new ListedFinding(r, f)));
}
