using System.IO.MemoryMappedFiles;
using System.Security.Cryptography;

namespace GovInfoDisclosure.Fuzzing;

/// <summary>
/// Reads input after input on a small stack in a process of its own. The number of the input at hand is in a file that outlives the
/// process, so that an input that ends it is known.
/// </summary>
internal sealed class Worker(Target target, int seed, string progress)
{
    /// <summary>The stack on which inputs are read, in bytes.</summary>
    public const int SmallStack = 512 * 1024;

    // How many times as long as it may take an input takes before it is taken to have no end: other programs run too.
    private const int Patience = 30;

    private static readonly string Found = Repository.PathOf("tests/Fuzzing/found");

    private long _deadline = long.MaxValue;

    /// <summary>Reads from an input on until it has used so much processor time.</summary>
    /// <returns>How many inputs were read.</returns>
    public long Run(long first, TimeSpan duration)
    {
        long count = 0;
        var thread = new Thread(() => count = Loop(first, duration), SmallStack);
        thread.Start();
        while (!thread.Join(TimeSpan.FromSeconds(1)))
        {
            if (Environment.TickCount64 > Interlocked.Read(ref _deadline))
                Environment.Exit(Runner.NoEnd);
        }

        return count;
    }

    /// <summary>Keeps an input and what happened with it.</summary>
    public static void Keep(Target target, int seed, long number, byte[] input, Fault fault)
    {
        string folder = Path.Combine(Found, target.Name);
        Directory.CreateDirectory(folder);
        string name = Convert.ToHexStringLower(SHA256.HashData(input))[..16];
        File.WriteAllBytes(Path.Combine(folder, name + ".bin"), input);
        // Kept in the repository: where it was checked out does not belong there.
        string what = fault.What.Replace(Repository.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, name + ".txt"), $"{target.Name} seed {seed} input {number}: {fault.Kind}: {what}\n");
        Console.Error.WriteLine($"{target.Name} seed {seed} input {number}: {fault.Kind}: {fault.What}");
    }

    private long Loop(long first, TimeSpan duration)
    {
        foreach (byte[] whole in target.Seeds.Value)
            target.Read(whole);
        using var file = MemoryMappedFile.CreateFromFile(progress, FileMode.OpenOrCreate, null, sizeof(long));
        using MemoryMappedViewAccessor number = file.CreateViewAccessor();
        TimeSpan end = ThreadTime.Now + duration;
        long at = first;
        for (; ThreadTime.Now < end; at++)
        {
            number.Write(0, at);
            byte[] input = target.Input(seed, at);
            long patience = (long)(Patience * Bounds.TimeFor(input.Length)).TotalMilliseconds;
            Interlocked.Exchange(ref _deadline, Environment.TickCount64 + patience);
            if (Bounds.FaultOf(input, target.Read) is { } fault)
            {
                Keep(target, seed, at, input, fault);
                Console.Out.WriteLine(fault.Kind);
            }
        }

        return at - first;
    }
}
