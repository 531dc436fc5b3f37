using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// GID102: a report has all prose sections (Article 50). Sections of figures are there in any report, though all may be blank.
/// </summary>
internal sealed class SectionRule() : ReportRule(Rules.SectionMissing)
{
    public override ImmutableArray<Finding> Check(DisclosureReport report) =>
        report.Overview is not null && report.Problems is not null && report.OtherMatters is not null ? [] : [.. Missing(report)];

    private IEnumerable<Finding> Missing(DisclosureReport report) =>
        report.Form.Sections.Where(s => s.IsNarrative && report.Narrative(s) is null).Select(Missing);

    private Finding Missing(FormSection section) =>
        new(Rule, "/" + section.JsonName) { Arguments = [new("section", section.FullTitle)] };
}
