namespace GovInfoDisclosure.Diagnostics;

/// <summary>The most that a body of each kind can plausibly collect as 行政事业性收费 in a year, in 万元.</summary>
/// <remarks>
/// Generous: a city of five million collected 72,701 in 2024, all of China some 45,000,000. A township collects next to nothing, so a
/// slip of 10,000 shows there even for small amounts.
/// </remarks>
internal static class FeeLimits
{
    public const int Township = 5_000, County = 500_000, City = 2_000_000, Other = 20_000_000;

    public static int For(AgencyKind? kind) => kind switch
    {
        AgencyKind.TownshipGovernment => Township,
        AgencyKind.CountyGovernment or AgencyKind.LocalDepartment => County,
        AgencyKind.CityGovernment => City,
        _ => Other,
    };
}
