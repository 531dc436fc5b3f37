namespace GovInfoDisclosure.FsCheck.Figures;

/// <summary>Bounds of the figures of agencies of one size, taken from published reports.</summary>
/// <param name="Requests">New requests of the year.</param>
/// <param name="Issued">Normative documents issued.</param>
/// <param name="Stock">Normative documents in force.</param>
/// <param name="Decisions">Decisions in licensing, penalties and compulsion.</param>
/// <param name="Fees">Fees in 万元.</param>
/// <param name="Idle">Of a hundred agencies, how many report nothing in a row of decisions or fees.</param>
internal sealed record ScaleTraits(
    (int From, int To) Requests, (int From, int To) Issued, (int From, int To) Stock, (int From, int To) Decisions,
        (int From, int To) Fees, int Idle)
{
    private static readonly ScaleTraits Silent = new((0, 0), (0, 0), (0, 0), (0, 0), (0, 0), Idle: 100);
    private static readonly ScaleTraits Township = new((0, 8), (0, 2), (0, 6), (0, 300), (0, 20), Idle: 75);
    private static readonly ScaleTraits County = new((5, 400), (0, 25), (0, 120), (20, 120_000), (0, 20_000), Idle: 20);
    private static readonly ScaleTraits City = new((150, 6_000), (2, 120), (30, 700), (500, 2_800_000), (0, 90_000), Idle: 10);
    private static readonly ScaleTraits Province = new((1_500, 60_000), (5, 400), (80, 2_500), (3_000, 25_000_000), (0, 900_000), Idle: 5);

    public bool IsSilent => Requests.To == 0;

    public static ScaleTraits Of(ReportScale scale) => scale switch
    {
        ReportScale.SilentTownship => Silent,
        ReportScale.Township => Township,
        ReportScale.County => County,
        ReportScale.City => City,
        _ => Province,
    };
}
