using System.Diagnostics;

namespace GovInfoDisclosure.Mutations;

internal enum Verdict
{
    DoesNotCompile,
    Killed,
    TimedOut,
    Survived,
}

/// <summary>A copy of the tests of the core in which the core is exchanged for mutants.</summary>
internal sealed class TestBench : IDisposable
{
    private const string Tests = "GovInfoDisclosure.Core.Tests";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    // What is most likely to fail first; whatever that leaves has to survive all tests.
    private static readonly string[][] Rounds =
        [["-namespace", "GovInfoDisclosure.Tests.Validation"], ["-namespace", "GovInfoDisclosure.Tests.Forms"], []];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("govinfodisclosure-mutants-");

    public TestBench(string root)
    {
        string built = Path.Combine(root, "artifacts", "bin", Tests, "debug");
        foreach (string file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(_folder.FullName, Path.GetRelativePath(built, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public Verdict Try(CoreSources sources, Mutant mutant)
    {
        if (!sources.Compile(mutant, Path.Combine(_folder.FullName, "GovInfoDisclosure.Core.dll")))
            return Verdict.DoesNotCompile;
        foreach (string[] round in Rounds)
        {
            if (Run(round) is not Verdict.Survived and var verdict)
                return verdict;
        }

        return Verdict.Survived;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Verdict Run(string[] selection)
    {
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(_folder.FullName, Tests + ".dll"), "-stopOnFail", "-noColor", .. selection])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The same cases for every mutant.
        start.Environment["GOVINFO_TEST_SEED"] = "1";
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(Limit))
            return process.ExitCode == 0 ? Verdict.Survived : Verdict.Killed;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return Verdict.TimedOut;
    }
}
