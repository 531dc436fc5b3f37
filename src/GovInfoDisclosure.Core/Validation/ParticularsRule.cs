using System.Collections.Immutable;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// GID104: the year and the name of the agency are known (Article 49); without them no deadline, edition or power can be checked.
/// </summary>
internal sealed class ParticularsRule() : ReportRule(Rules.LabelNotFound)
{
    public override ImmutableArray<Finding> Check(DisclosureReport report) =>
        report.Year is not null && report.Agency.Name is not null ? [] : [.. Unknown(report)];

    private IEnumerable<Finding> Unknown(DisclosureReport report)
    {
        if (report.Year is null)
            yield return NotFound(report, "/year");
        if (report.Agency.Name is null)
            yield return NotFound(report, "/agency/name");
    }

    private Finding NotFound(DisclosureReport report, string pointer) => new(Rule, pointer)
    {
        MessageKey = MessageKeys.Particular,
        Arguments = [new("label", report.Form.LabelOf(pointer)!)],
    };
}
