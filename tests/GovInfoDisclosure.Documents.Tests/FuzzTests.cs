using GovInfoDisclosure.Fuzzing;
using GovInfoDisclosure.Fuzzing.Mutation;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>Damaged documents are read without an exception, in the time and the memory that <see cref="Bounds"/> allows.</summary>
[Collection(nameof(Alone))]
public class FuzzTests
{
    // How many damaged files each reader meets at least, shared out among the fixtures of its medium.
    private const int InputsOfReader = 500;

    private const int SketchRounds = 100;

    private static readonly Dictionary<string, int> DocumentsOfReader =
        Fixture.Names.GroupBy(Fixture.MediumOf).ToDictionary(g => g.Key, g => g.Count());

    private static readonly string Found = Repository.PathOf("tests/Fuzzing/found");

    public static TheoryData<string> Documents => [.. Fixture.Names];

    public static TheoryData<string> Sketches => [.. PdfSeeds.All.Keys];

    public static TheoryData<string> Kept =>
        [.. Directory.GetFiles(Found, "*.bin", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Found, f))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Damaged_documents_stay_within_the_bounds(string document)
    {
        byte[] original = Fixture.Read(document);
        string medium = Fixture.MediumOf(document);
        Mutate[] ways = medium switch
        {
            "pdf" => [ByteMutations.Change],
            _ when Fixture.IsOffice(document) => [ByteMutations.Change, PackageMutations.Elements],
            _ => [ByteMutations.Change, ByteMutations.Repeat, TextMutations.Lines, TextMutations.Tags, TextMutations.Figures],
        };
        // Converted PDF documents take longer than all others.
        double rounds = medium == "pdf" ? 2 : Math.Ceiling((double)InputsOfReader / (ways.Length * DocumentsOfReader[medium]));
        foreach (int seed in TestRun.Seeds((int)rounds))
        {
            var random = new Random(seed);
            foreach (Mutate way in ways)
                Check(way(original, random), $"{document}, seed {seed}, {way.Method.Name}");
        }
    }

    [Theory]
    [MemberData(nameof(Sketches))]
    public void Damaged_words_and_objects_of_small_PDF_files_stay_within_the_bounds(string name)
    {
        byte[] original = PdfSeeds.All[name]();
        Assert.NotNull(DocumentReader.Read(original).Report);
        foreach (int seed in TestRun.Seeds(SketchRounds))
        {
            var random = new Random(seed);
            Check((random.Next(4) == 0 ? (Mutate)ByteMutations.Change : PdfMutations.Words)(original, random), $"{name}, seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_a_long_run_found_stays_within_the_bounds(string name) => Check(File.ReadAllBytes(Path.Combine(Found, name)), name);

    [Theory]
    [InlineData(nameof(FaultKind.Exception))]
    [InlineData(nameof(FaultKind.Time))]
    [InlineData(nameof(FaultKind.Memory))]
    public void Bounds_are_noticed(string kind)
    {
        Fault? fault = Bounds.FaultOf([], kind switch
        {
            nameof(FaultKind.Exception) => _ => throw new InvalidCastException(),
            nameof(FaultKind.Time) => _ => Busy(2 * Bounds.TimeFor(0)),
            _ => _ => Hold(2 * Bounds.MemoryFor(0)),
        });
        Assert.Equal(kind, fault?.Kind.ToString());
    }

    private static void Check(byte[] content, string what) =>
        Assert.Equal((what, null), (what, Bounds.FaultOf(content, c => Reading.Check(c, what))?.What));

    private static void Busy(TimeSpan time)
    {
        for (TimeSpan start = ThreadTime.Now; ThreadTime.Now - start < time;)
        {
        }
    }

    private static void Hold(long bytes)
    {
        List<byte[]> held = [];
        for (; bytes > 0; bytes -= held[^1].Length)
            held.Add(new byte[1_000_000]);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.KeepAlive(held);
    }
}

/// <summary>Tests that measure memory run when no others do.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
