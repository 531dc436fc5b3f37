namespace GovInfoDisclosure.Documents;

/// <summary>Limits of reading. Input beyond a limit ends as a finding GID101.</summary>
public sealed record DocumentReaderOptions
{
    /// <summary>The largest input in bytes. Default 32 MiB: the largest real reports, with pictures in them, are below 20.</summary>
    public long MaxBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>The most lines or table rows of a document. Default 100,000; real reports have a few hundred.</summary>
    public int MaxRows { get; init; } = 100_000;
}
