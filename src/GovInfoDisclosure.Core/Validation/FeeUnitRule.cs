using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// GID203: an amount in 万元 beyond what a body of that kind collects suggests that yuan were filled in, a factor of 10,000.
/// </summary>
internal sealed class FeeUnitRule() : ReportRule(Rules.FeeImplausible)
{
    // In 万元, generous: a city of five million collected 72,701 in 2024, all of China some 45,000,000. A township collects
    // next to nothing, so a slip of 10,000 shows there even for small amounts.
    internal const int TownshipLimit = 5_000, CountyLimit = 500_000, CityLimit = 2_000_000, OtherLimit = 20_000_000;

    public override ImmutableArray<Finding> Check(DisclosureReport report)
    {
        foreach (FormCell cell in report.Form.MoneyCells)
        {
            if (cell.Unit == "万元" && report[cell] is { } amount && amount > TownshipLimit && amount > LimitFor(AgencyNames.KindOf(report.Agency)))
                return [Implausible(cell, amount)];
        }

        return [];
    }

    private static decimal LimitFor(AgencyKind? kind) => kind switch
    {
        AgencyKind.TownshipGovernment => TownshipLimit,
        AgencyKind.CountyGovernment or AgencyKind.LocalDepartment => CountyLimit,
        AgencyKind.CityGovernment => CityLimit,
        _ => OtherLimit,
    };

    private Finding Implausible(FormCell cell, decimal amount) => new(Rule, cell.Pointer)
    {
        Expected = FindingValue.Of(amount / 10_000),
        Actual = FindingValue.Of(amount),
        Arguments = [new("cell", cell.Place)],
    };
}
