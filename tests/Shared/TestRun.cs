using System.Globalization;
using System.Security.Cryptography;

namespace GovInfoDisclosure;

/// <summary>
/// How long this run of property and fuzz tests is, and where its random part begins. Set from outside, both repeat a run.
/// </summary>
internal static class TestRun
{
    private const string FactorName = "GOVINFO_TEST_FACTOR", SeedName = "GOVINFO_TEST_SEED";

    /// <summary>
    /// How many times as many cases as usual are tried; 1 unless the environment says otherwise. With 0 it is one case, where tests only
    /// have to detect a change of the code quickly.
    /// </summary>
    public static int Factor { get; } = Setting(FactorName, at: 0) ?? 1;

    /// <summary>The seed of all that is random; drawn for each run unless the environment says otherwise.</summary>
    public static int Seed { get; } = Setting(SeedName, at: 0) ?? RandomNumberGenerator.GetInt32(int.MaxValue);

    /// <summary>What repeats the random part of this run.</summary>
    public static string Repeat { get; } = $"{SeedName}={Seed} {FactorName}={Factor}";

    /// <summary>
    /// Seeds for the cases of a test: 0 to <paramref name="count"/> − 1 in every run, and drawn ones, one in a usual run and as many more
    /// as the factor asks for. A failed test prints what repeats it.
    /// </summary>
    public static IEnumerable<int> Seeds(int count)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"Repeat with {Repeat}");
        var random = new Random(Seed);
        int drawn = Math.Max(1, (count * (Factor - 1)) + 1);
        return [.. Enumerable.Range(0, Factor == 0 ? 0 : count), .. Enumerable.Range(0, drawn).Select(_ => random.Next())];
    }

    private static int? Setting(string name, int at)
    {
        if (Environment.GetEnvironmentVariable(name) is not { Length: > 0 } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= at
            ? value
            : throw new InvalidOperationException($"{name} has to be a whole number from {at} up, not {text}.");
    }
}
