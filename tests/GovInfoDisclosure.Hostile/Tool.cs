using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Hostile;

/// <summary>Runs <c>govinfo check</c> on one file in a process of its own, with a small stack and little memory.</summary>
/// <param name="assembly">The path of the tool.</param>
/// <param name="folder">For what the shell writes down.</param>
internal sealed partial class Tool(string assembly, string folder)
{
    /// <summary>The stack of every thread, in KB, as a server may have it.</summary>
    private const int Stack = 512;

    /// <summary>The most bytes of the garbage-collected heap, so that with the runtime the process keeps below 512 MB.</summary>
    private const long Heap = 400L << 20;

    // The shell waits for the tool and then writes down its processor time: user and system of the shell, then of what it has run.
    private const string Script = "ulimit -s $1; shift; times=$1; shift; \"$@\"; status=$?; times >\"$times\"; exit $status";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public async Task<Outcome> CheckAsync(string file)
    {
        string times = Path.Combine(folder, Path.GetFileName(file) + ".times");
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = ["-c", Script, "bash", $"{Stack}", times, "dotnet", assembly, "check", "--format", "json", file];
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["DOTNET_GCHeapHardLimit"] = Heap.ToString("X", CultureInfo.InvariantCulture);
        // A crash is seen by its exit code; its dump would only take time.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";

        using Process shell = Process.Start(start)!;
        Task<string> output = shell.StandardOutput.ReadToEndAsync();
        Task<string> errors = shell.StandardError.ReadToEndAsync();
        long peak = await WatchAsync(shell);
        bool ended = shell.HasExited;
        if (!ended)
            shell.Kill(entireProcessTree: true);
        await shell.WaitForExitAsync();
        return new(ended ? shell.ExitCode : null, ended ? WorkOf(times) : Patience, peak, await output, await errors);
    }

    // The largest resident memory until the process has ended or the patience is over.
    private static async Task<long> WatchAsync(Process shell)
    {
        long peak = 0;
        using var patience = new CancellationTokenSource(Patience);
        while (!shell.HasExited && !patience.IsCancellationRequested)
        {
            peak = Math.Max(peak, PeakOfChild(shell.Id));
            await Task.Delay(10);
        }

        return peak;
    }

    private static long PeakOfChild(int shell)
    {
        try
        {
            string child = File.ReadAllText($"/proc/{shell}/task/{shell}/children").Trim();
            string? line = child.Length == 0
                ? null
                : File.ReadLines($"/proc/{child}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ')[^2], CultureInfo.InvariantCulture) << 10;
        }
        catch (IOException)
        {
            // It has just ended.
            return 0;
        }
    }

    private static TimeSpan WorkOf(string times) => TimeSpan.FromSeconds(
        Time().Matches(File.ReadLines(times).Last()).Sum(
            m => (60 * double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))
                + double.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture)));

    [GeneratedRegex("([0-9]+)m([0-9.]+)s")]
    private static partial Regex Time();
}
