namespace GovInfoDisclosure.Json;

/// <summary>How strictly a report is read from JSON. The default is strict: whatever departs from the format is a finding.</summary>
public sealed record ReportJsonReaderOptions
{
    /// <summary>Strict reading.</summary>
    public static ReportJsonReaderOptions Strict { get; } = new();

    /// <summary>
    /// Takes an incomplete document as it is: a missing cell, row or table is blank, a year or agency name that is missing or null is
    /// not known, and a byte order mark at the beginning is skipped. All else is checked as strictly as ever. Default: false.
    /// </summary>
    public bool Lenient { get; init; }
}
