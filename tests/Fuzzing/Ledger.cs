using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GovInfoDisclosure.Fuzzing;

/// <summary>The long runs so far, in a file of the repository, so that their counts add up.</summary>
internal static class Ledger
{
    private static readonly string File = Repository.PathOf("tests/Fuzzing/runs.json");

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    /// <summary>A seed that no run of a target has had.</summary>
    public static int NextSeed(string target) => Runs().Where(r => r.Target == target).Select(r => r.Seed).DefaultIfEmpty(0).Max() + 1;

    /// <summary>Adds a run, or replaces what is known of it.</summary>
    public static void Put(Run run)
    {
        using FileStream file = new($"{File}.lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        Run[] runs = [.. Runs().Where(r => (r.Target, r.Seed) != (run.Target, run.Seed)), run];
        System.IO.File.WriteAllText(File, JsonSerializer.Serialize(runs, Format) + "\n");
    }

    /// <summary>The sums of all runs of each target, as a table of Markdown.</summary>
    public static string Table()
    {
        var table = new StringBuilder("| reader | inputs | minutes | exceptions | ended processes | over time | over memory |\n"
            + "|---|--:|--:|--:|--:|--:|--:|\n");
        foreach (IGrouping<string, Run> runs in Runs().GroupBy(r => r.Target).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            table.Append(CultureInfo.InvariantCulture,
                $"| {runs.Key} | {runs.Sum(r => r.Inputs):N0} | {runs.Sum(r => r.Minutes):N0} | {runs.Sum(r => r.Exceptions)} "
                + $"| {runs.Sum(r => r.Ended)} | {runs.Sum(r => r.OverTime)} | {runs.Sum(r => r.OverMemory)} |\n");
        }

        return table.ToString();
    }

    private static Run[] Runs() =>
        System.IO.File.Exists(File) ? JsonSerializer.Deserialize<Run[]>(System.IO.File.ReadAllText(File), Format) ?? [] : [];
}

/// <summary>A long run of one target: its seed repeats it.</summary>
internal sealed record Run(
    string Target, int Seed, long Inputs, double Minutes, string Date, int Exceptions, int Ended, int OverTime, int OverMemory);
