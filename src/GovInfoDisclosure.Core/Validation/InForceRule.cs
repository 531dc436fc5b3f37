using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Validation;

/// <summary>GID202: what was issued in the year and not repealed in it is in force at its end. Edition 2021 only.</summary>
internal sealed class InForceRule() : ReportRule(Rules.InForceTooSmall)
{
    public override ImmutableArray<Finding> Check(DisclosureReport report)
    {
        ImmutableArray<Finding>.Builder? findings = null;
        foreach ((FormCell issued, FormCell repealed, FormCell inForce) in report.Form.DocumentBalances)
        {
            if (report.Cells.Count(issued) - report.Cells.Count(repealed) is { } least && report.Cells.Count(inForce) is { } stated && stated < least)
            {
                (findings ??= ImmutableArray.CreateBuilder<Finding>()).Add(new Finding(Rule, inForce.Pointer)
                {
                    Related = [issued.Pointer, repealed.Pointer],
                    Expected = FindingValue.Of(least),
                    Actual = FindingValue.Of(stated),
                    Arguments = [new("cell", inForce.Place)],
                });
            }
        }

        return findings?.ToImmutable() ?? [];
    }
}
