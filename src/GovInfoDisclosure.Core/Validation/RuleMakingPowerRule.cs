using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// GID201: 规章 can be made by State Council departments, provincial governments and governments of cities with districts only.
/// </summary>
internal sealed class RuleMakingPowerRule() : ReportRule(Rules.NoRuleMakingPower)
{
    public override ImmutableArray<Finding> Check(DisclosureReport report)
    {
        ImmutableArray<Finding>.Builder? findings = null;
        foreach (FormCell cell in report.Form.GovernmentRules.Cells)
        {
            if (report.Cells.Count(cell) is > 0 and { } count && !MayMakeRules(report.Agency))
                (findings ??= ImmutableArray.CreateBuilder<Finding>()).Add(Claim(cell, count, report.Agency));
        }

        return findings?.ToImmutable() ?? [];
    }

    private static bool MayMakeRules(Agency agency) => AgencyNames.KindOf(agency) is not
        (AgencyKind.CountyGovernment or AgencyKind.TownshipGovernment or AgencyKind.LocalDepartment);

    private Finding Claim(FormCell cell, long count, Agency agency) => new(Rule, cell.Pointer)
    {
        Expected = FindingValue.Of(0),
        Actual = FindingValue.Of(count),
        Arguments = [new("agency", agency.Name is { } name ? LocalizedText.Same(name) : new("该机关", "the agency"))],
    };
}
