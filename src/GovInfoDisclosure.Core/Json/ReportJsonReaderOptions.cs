namespace GovInfoDisclosure.Json;

/// <summary>How strictly a report is read from JSON. The default is strict: whatever departs from the format is a finding.</summary>
public sealed record ReportJsonReaderOptions
{
    /// <summary>Strict reading.</summary>
    public static ReportJsonReaderOptions Strict { get; } = new();

    /// <summary>
    /// The most bytes that are read from a stream or pipe; a longer text is a finding. Default 32 MiB; real reports have below 1 MiB.
    /// </summary>
    public long MaxBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>
    /// Takes an incomplete document as it is: a missing cell, row or table is blank, a year or agency name that is missing is not
    /// known, as one that is null, and a byte order mark at the beginning is skipped. All else is checked as strictly as ever. Default:
    /// false.
    /// </summary>
    public bool Lenient { get; init; }
}
