using System.Security.Cryptography;
using SharpFuzz;

namespace GovInfoDisclosure.Fuzzing;

/// <summary>Lets a fuzzer see which branches an input takes; the assemblies of this program are instrumented before.</summary>
internal static class Coverage
{
    // The fuzzer tries each byte of a seed; large ones hold up small ones.
    private const int LargestSeed = 40_000;

    /// <summary>Reads the inputs of a fuzzer, on a small stack, until it ends. An exception is a crash for it.</summary>
    public static void Run(Target target)
    {
        // A process of its own reads, so that an input that ends it is a crash and no end of the run.
        var thread = new Thread(() => Fuzzer.OutOfProcess.Run(stream => Read(target, stream)), Worker.SmallStack);
        thread.Start();
        thread.Join();
    }

    /// <summary>Writes the seeds of a target as inputs of a fuzzer.</summary>
    public static void WriteSeeds(Target target, string folder) =>
        Write(target.Seeds.Value.Select(s => target.IsPackage ? LoosePackage.Open(s) : s).Where(s => s.Length <= LargestSeed), folder);

    /// <summary>Writes inputs of a fuzzer as the files that the reader gets, each named by its hash.</summary>
    public static void WriteFiles(Target target, string folder, string[] inputs) =>
        Write(inputs.Select(File.ReadAllBytes).Select(i => FileOf(target, i)), folder);

    private static void Read(Target target, Stream stream)
    {
        using var input = new MemoryStream();
        stream.CopyTo(input);
        target.Read(FileOf(target, input.ToArray()));
    }

    private static byte[] FileOf(Target target, byte[] input) => target.IsPackage ? LoosePackage.Close(input) : input;

    private static void Write(IEnumerable<byte[]> files, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (byte[] file in files)
            File.WriteAllBytes(Path.Combine(folder, NameOf(file)), file);
    }

    private static string NameOf(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file))[..16] + ".bin";
}
