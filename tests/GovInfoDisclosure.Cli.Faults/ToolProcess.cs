using System.Diagnostics;
using System.Text;

namespace GovInfoDisclosure.Cli.Faults;

/// <summary>Runs of the tool as processes, with whatever a shell can do to them.</summary>
internal static class ToolProcess
{
    /// <summary>The program that was built.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "GovInfoDisclosure.Cli");

    public static string Report { get; } = Repository.PathOf(Path.Combine("schema", "examples", "bureau-2024.json"));

    /// <summary>Runs a command of the shell, in which <c>$govinfo</c> is the tool and <c>$report</c> a report without errors.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> Shell(string folder, string command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Mounts, descriptors and devices are those of Linux.");
        using Process process = Start("/bin/bash", folder, "-c", command);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output, await error);
    }

    /// <summary>Starts a program; who calls this reads its output.</summary>
    public static Process Start(string program, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["govinfo"] = Program;
        start.Environment["report"] = Report;
        return Process.Start(start)!;
    }

    /// <summary>A failure is one line: no trace of the stack.</summary>
    public static void AssertOneLine(string error)
    {
        Assert.EndsWith("\n", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
