using GovInfoDisclosure;

namespace Consumer;

/// <summary>The two reports that consumers give to their host.</summary>
internal static class Reports
{
    /// <summary>A report without errors: 3 reviews (行政复议), and the rest is blank.</summary>
    public static DisclosureReport Valid => WithTotal(3);

    /// <summary>A report with one error, GID401 at <see cref="InvalidPointer"/>: the results add up to 3, and the total is 4.</summary>
    public static DisclosureReport Invalid => WithTotal(4);

    public const string InvalidRule = "GID401";

    public const string InvalidPointer = "/reviewAndLitigation/reconsideration/total";

    private static DisclosureReport WithTotal(long total) => new(FormEdition.Edition2021)
    {
        Year = 2024,
        Agency = new() { Name = "澄江县河口镇人民政府", Kind = AgencyKind.TownshipGovernment },
        ReviewAndLitigation = new()
        {
            Reconsideration = new() { Upheld = 2, Corrected = 1, OtherResult = 0, Pending = 0, Total = total },
        },
    };
}
