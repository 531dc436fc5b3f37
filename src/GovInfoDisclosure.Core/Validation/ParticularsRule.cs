using System.Collections.Immutable;

namespace GovInfoDisclosure.Validation;

/// <summary>GID104: the year and the name of the agency are known (Article 49); without them no deadline, edition or power can be checked.</summary>
internal sealed class ParticularsRule() : ReportRule(Rules.LabelNotFound)
{
    public override ImmutableArray<Finding> Check(DisclosureReport report)
    {
        if (report.Year is not null && report.Agency.Name is not null)
            return [];
        return FindUnknown(report);
    }

    // Apart, because a lambda that captures the report would allocate for reports in order too.
    private ImmutableArray<Finding> FindUnknown(DisclosureReport report) => [.. Unknown(report).Select(pointer => new Finding(Rule, pointer)
    {
        MessageKey = MessageKeys.Particular,
        Arguments = [new("label", report.Form.LabelOf(pointer)!.Value)],
    })];

    private static IEnumerable<string> Unknown(DisclosureReport report)
    {
        if (report.Year is null)
            yield return "/year";
        if (report.Agency.Name is null)
            yield return "/agency/name";
    }
}
