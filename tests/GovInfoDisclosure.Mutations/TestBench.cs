using System.ComponentModel;
using System.Diagnostics;
using GovInfoDisclosure.Tests;

namespace GovInfoDisclosure.Mutations;

internal enum Verdict
{
    DoesNotCompile,
    Killed,
    TimedOut,
    Survived,
}

/// <summary>A copy of the tests of a project in which the project is exchanged for mutants.</summary>
internal sealed class TestBench : IDisposable
{
    // Of the processor, so that what else the machine does changes no verdict; no round takes more than a minute without a change.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan LimitOfWaiting = TimeSpan.FromMinutes(30);

    private readonly MutatedProject _project;
    // Inside the checkout, where the tests look for their fixtures.
    private readonly DirectoryInfo _folder =
        Directory.CreateDirectory(Repository.PathOf(Path.Combine("artifacts", "mutants", Path.GetRandomFileName())));

    public TestBench(MutatedProject project)
    {
        _project = project;
        foreach (string file in Directory.EnumerateFiles(project.TestFolder, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(_folder.FullName, Path.GetRelativePath(project.TestFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>What the last run of tests printed.</summary>
    public string Output { get; private set; } = "";

    /// <param name="mutant">The change, or null for the project as it is, which has to survive.</param>
    /// <param name="round">The round of tests, from 0.</param>
    public Verdict Try(Mutant? mutant, int round)
    {
        if (!_project.Compile(mutant, Path.Combine(_folder.FullName, _project.Name + ".dll")))
            return Verdict.DoesNotCompile;
        foreach (string[] run in TestRounds.Runs(_project.Name, round, mutant))
        {
            if (Run(run) is not Verdict.Survived and var verdict)
                return verdict;
        }

        return Verdict.Survived;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Verdict Run(string[] selection)
    {
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(_folder.FullName, _project.Name + ".Tests.dll"), "-stopOnFail", "-noColor", .. selection])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The same cases for every mutant.
        start.Environment["GOVINFO_TEST_SEED"] = "1";
        start.Environment["GOVINFO_TEST_FACTOR"] = TestRounds.FactorOf(_project.Name);
        // A process lives too short for what profiling would win.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_TC_CallCountThreshold"] = "1000";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        bool ended = EndsInTime(process);
        if (!ended)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        Output = output.Result + error.Result;
        if (!ended)
            return Verdict.TimedOut;
        return process.ExitCode == 0 ? Verdict.Survived : Verdict.Killed;
    }

    private static bool EndsInTime(Process process)
    {
        var waited = Stopwatch.StartNew();
        while (!process.WaitForExit(TimeSpan.FromSeconds(1)))
        {
            process.Refresh();
            if (waited.Elapsed > LimitOfWaiting || UsedTime(process) > Limit)
                return false;
        }

        return true;
    }

    // A process that has just ended has no time any more.
    private static TimeSpan UsedTime(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            return TimeSpan.Zero;
        }
    }
}
