namespace GovInfoDisclosure.Fuzzing;

/// <summary>
/// What the reading of an input may take: no exception, two seconds of one processor and another for each megabyte, 256 MB of memory and
/// twenty times the input.
/// </summary>
internal static class Bounds
{
#if DEBUG
    // Code that is not optimised takes about three times as long.
    private const int Slowness = 3;
#else
    private const int Slowness = 1;
#endif

    public static TimeSpan TimeFor(int bytes) => Slowness * TimeSpan.FromSeconds(2 + (bytes / 1e6));

    public static long MemoryFor(int bytes) => 256_000_000 + (20L * bytes);

    /// <summary>What is wrong with the reading of an input; null if nothing is.</summary>
    public static Fault? FaultOf(byte[] input, Action<byte[]> read)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = ThreadTime.Now;
        try
        {
            read(input);
        }
        catch (Exception exception)
        {
            return new(FaultKind.Exception, exception.ToString());
        }

        TimeSpan time = ThreadTime.Now - start;
        if (time > TimeFor(input.Length))
            return new(FaultKind.Time, $"{time.TotalSeconds:N1} s for {input.Length} bytes");
        // No more can be alive at a time than was allocated at all.
        if (GC.GetAllocatedBytesForCurrentThread() - allocated <= MemoryFor(input.Length))
            return null;
        long peak = HeapPeak.Of(() => read(input));
        return peak <= MemoryFor(input.Length) ? null : new(FaultKind.Memory, $"{peak / 1e6:N0} MB for {input.Length} bytes");
    }
}

internal enum FaultKind
{
    Exception,
    Time,
    Memory,
    Ended,
}

/// <summary>What was wrong with an input.</summary>
internal sealed record Fault(FaultKind Kind, string What);
