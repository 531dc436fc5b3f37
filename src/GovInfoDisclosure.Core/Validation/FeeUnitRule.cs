using System.Collections.Immutable;
using GovInfoDisclosure.Diagnostics;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// GID203: an amount in 万元 beyond what a body of that kind collects suggests that yuan were filled in, a factor of 10,000.
/// </summary>
internal sealed class FeeUnitRule() : ReportRule(Rules.FeeImplausible)
{
    public override ImmutableArray<Finding> Check(DisclosureReport report)
    {
        foreach (FormCell cell in report.Form.FeeCells)
        {
            if (report[cell] is { } amount && amount > FeeLimits.Township && amount > FeeLimits.For(AgencyNames.KindOf(report.Agency)))
                return [Implausible(cell, amount)];
        }

        return [];
    }

    private Finding Implausible(FormCell cell, decimal amount) => new(Rule, cell.Pointer)
    {
        Expected = FindingValue.Of(amount / cell.Unit!.InYuan),
        Actual = FindingValue.Of(amount),
    };
}
