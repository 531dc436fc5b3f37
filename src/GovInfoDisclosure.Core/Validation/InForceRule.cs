using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Validation;

/// <summary>GID202: what was issued in the year and not repealed in it is in force at its end.</summary>
internal sealed class InForceRule() : ReportRule(Rules.InForceTooSmall)
{
    public override ImmutableArray<Finding> Check(DisclosureReport report)
    {
        ImmutableArray<Finding>.Builder? findings = null;
        foreach (DocumentBalance balance in report.Form.DocumentBalances)
        {
            if (report.Cells.Count(balance.Issued) - report.Cells.Count(balance.Repealed) is { } least
                && report.Cells.Count(balance.InForce) is { } stated && stated < least)
            {
                (findings ??= ImmutableArray.CreateBuilder<Finding>()).Add(new Finding(Rule, balance.InForce.Pointer)
                {
                    Related = [balance.Issued.Pointer, balance.Repealed.Pointer],
                    Expected = FindingValue.Of(least),
                    Actual = FindingValue.Of(stated),
                });
            }
        }

        return findings?.ToImmutable() ?? [];
    }
}
