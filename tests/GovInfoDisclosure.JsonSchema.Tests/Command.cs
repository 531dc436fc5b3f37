using System.Diagnostics;

namespace GovInfoDisclosure.JsonSchema.Tests;

/// <summary>Programs that are run for their exit code and output.</summary>
internal static class Command
{
    /// <summary>Runs a program, asserts that it ends with 0, and gives its standard output.</summary>
    public static async Task<string> Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PYTHONUTF8"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{program} ended with exit code {process.ExitCode}.\n{await output}\n{await errors}");
        return await output;
    }
}
