using System.Diagnostics;
using System.Globalization;

namespace GovInfoDisclosure.Fuzzing;

/// <summary>Runs workers one after the other, and goes on behind an input that ended one.</summary>
internal sealed class Runner(Target target, int seed)
{
    /// <summary>The exit code of a worker whose input has no end.</summary>
    public const int NoEnd = 99;

    private const double MinutesOfWorker = 1;

    public void Run(double minutes)
    {
        string progress = Path.GetTempFileName();
        long next = 0;
        var entry = new Run(target.Name, seed, 0, 0, DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 0, 0, 0, 0);
        for (double left = minutes; left > 0; left -= MinutesOfWorker)
        {
            double share = Math.Min(left, MinutesOfWorker);
            var watch = Stopwatch.StartNew();
            (int exitCode, string[] lines) = Start(next, share, progress);
            bool ended = exitCode != 0;
            long count = ended ? ReadProgress(progress) + 1 - next : long.Parse(lines[^1], CultureInfo.InvariantCulture);
            if (ended)
            {
                Worker.Keep(target, seed, next + count - 1, target.Input(seed, next + count - 1),
                    new(FaultKind.Ended, exitCode == NoEnd ? "no end" : $"the process ended with code {exitCode}"));
            }

            next += count;
            entry = entry with
            {
                Inputs = next,
                Minutes = Math.Round(entry.Minutes + (ended ? Math.Min(watch.Elapsed.TotalMinutes, share) : share), 2),
                Exceptions = entry.Exceptions + lines.Count(l => l == nameof(FaultKind.Exception)),
                OverTime = entry.OverTime + lines.Count(l => l == nameof(FaultKind.Time)),
                OverMemory = entry.OverMemory + lines.Count(l => l == nameof(FaultKind.Memory)),
                Ended = entry.Ended + (ended ? 1 : 0),
            };
            Ledger.Put(entry);
            int faults = entry.Exceptions + entry.OverTime + entry.OverMemory + entry.Ended;
            Console.Out.WriteLine($"{target.Name}: {entry.Inputs} inputs, {faults} faults");
        }

        File.Delete(progress);
    }

    private (int ExitCode, string[] Lines) Start(long first, double minutes, string progress)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
            ArgumentList =
            {
                "worker", target.Name, seed.ToString(CultureInfo.InvariantCulture), first.ToString(CultureInfo.InvariantCulture),
                minutes.ToString(CultureInfo.InvariantCulture), progress,
            },
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x60000000";
        using Process worker = Process.Start(start)!;
        string output = worker.StandardOutput.ReadToEnd();
        worker.WaitForExit();
        return (worker.ExitCode, output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static long ReadProgress(string progress) => BitConverter.ToInt64(File.ReadAllBytes(progress));
}
