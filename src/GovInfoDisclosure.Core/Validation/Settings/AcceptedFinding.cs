namespace GovInfoDisclosure.Validation;

/// <summary>A finding that somebody looked at and keeps as it is: it no longer counts until a figure that it is about changes.</summary>
/// <param name="Finding">The <see cref="Finding.Id"/>, a fingerprint of the rule, the cells and their figures.</param>
/// <param name="Reason">Why it is kept, for those who read the settings later.</param>
public sealed record AcceptedFinding(string Finding, string Reason)
{
    /// <summary>The id of the rule, by which people know the entry, and a check one that has lapsed. Null: not given.</summary>
    public string? Rule { get; init; }

    /// <summary>The JSON pointer of the finding, for the same purpose. Null: not given.</summary>
    public string? Pointer { get; init; }

    /// <summary>The agency whose report it is about; in other reports it does not count. Null: any.</summary>
    public string? Agency { get; init; }

    /// <summary>The year of the report it is about; in other reports it does not count. Null: any.</summary>
    public int? Year { get; init; }

    /// <summary>The last day on which it counts. Null: it does not expire.</summary>
    public DateOnly? Until { get; init; }

    internal bool IsAbout(CheckedReport report) =>
        (Agency is null || Agency == report.Agency) && (Year is null || Year == report.Year);
}
