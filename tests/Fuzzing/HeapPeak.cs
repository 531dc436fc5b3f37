namespace GovInfoDisclosure.Fuzzing;

/// <summary>The most memory that was alive at a time, as each garbage collection left it.</summary>
internal sealed class HeapPeak
{
    private static long _peak;
    private static volatile bool _watching;

    private HeapPeak()
    {
    }

    // Nothing refers to it, so each collection ends here.
    ~HeapPeak()
    {
        // What others left in holes of the heap before is no memory of this action.
        GCMemoryInfo heap = GC.GetGCMemoryInfo(GCKind.Any);
        InterlockedMax(heap.HeapSizeBytes - heap.FragmentedBytes);
        if (_watching)
            GC.ReRegisterForFinalize(this);
    }

    public static long Of(Action action)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        _peak = 0;
        _watching = true;
        Watch();
        action();
        _watching = false;
        return Math.Max(0, Interlocked.Read(ref _peak) - before);
    }

    private static void Watch() => _ = new HeapPeak();

    private static void InterlockedMax(long size)
    {
        if (size > Interlocked.Read(ref _peak))
            Interlocked.Exchange(ref _peak, size);
    }
}
