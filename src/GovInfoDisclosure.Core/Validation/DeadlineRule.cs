using System.Collections.Immutable;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// GID802: Article 49 has departments publish by 31 January and governments by 31 March of the following year. Where it is not clear
/// which the agency is, the later day counts.
/// </summary>
internal sealed class DeadlineRule() : ReportRule(Rules.PublishedLate)
{
    public override ImmutableArray<Finding> Check(DisclosureReport report)
    {
        if (report.Year is not { } year || year == DateOnly.MaxValue.Year || report.PublishedOn is not { } published
            || published <= new DateOnly(year + 1, 1, 31))
            return [];
        bool department = AgencyNames.KindOf(report.Agency) is AgencyKind.LocalDepartment or AgencyKind.StateCouncilDepartment;
        var deadline = new DateOnly(year + 1, department ? 1 : 3, 31);
        return published <= deadline
            ? []
            : [new Finding(Rule, "/publishedOn") { Expected = FindingValue.Of(deadline), Actual = FindingValue.Of(published) }];
    }
}
