namespace GovInfoDisclosure.Documents;

/// <summary>Limits of reading, and what to read. Input beyond a limit ends as a finding GID101.</summary>
public sealed record DocumentReaderOptions
{
    /// <summary>The largest input in bytes. Default 32 MiB: the largest real reports, with pictures in them, are below 20.</summary>
    public long MaxBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>
    /// The most work that a reading may take, in units of about ten nanoseconds or two bytes of memory, spent for every character, cell,
    /// element and page that is read or unpacked, and for every comparison between them. Default 60,000,000, which is meant for about a
    /// second; real reports take below 10,000,000. With 0 or less nothing is read.
    /// </summary>
    public long MaxWork { get; init; } = 60_000_000;

    /// <summary>
    /// The number of the report to read in a file with several reports, from 1. Null: the only report; a file with several is then the
    /// finding GID109, which names them. <see cref="DocumentReader.ReadAll(ReadOnlySpan{byte}, DocumentReaderOptions, CancellationToken)"/>
    /// reads all of them.
    /// </summary>
    public int? Part { get; init; }
}
