namespace GovInfoDisclosure.FsCheck;

/// <summary>How large the figures of a generated report are.</summary>
public enum ReportScale
{
    /// <summary>A township or small bureau in which nothing happened: every figure is 0.</summary>
    SilentTownship,

    /// <summary>A township: no request or a few.</summary>
    Township,

    /// <summary>A county, or a department of one: dozens to some hundreds of requests.</summary>
    County,

    /// <summary>A city with districts, or a department of one: hundreds to some thousands of requests.</summary>
    City,

    /// <summary>A province, or a department of one or of the State Council: thousands to tens of thousands of requests.</summary>
    Province,

    /// <summary>
    /// Figures at the limits, up to 2^53 − 1 (<see cref="Forms.FormCell.MaxCount"/>) in totals; not realistic, but consistent.
    /// </summary>
    Boundary,
}
