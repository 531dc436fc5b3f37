using System.Diagnostics;
using GovInfoDisclosure.Tests;

namespace GovInfoDisclosure.FsCheck.Tests;

/// <summary>Runs the sample for Expecto, which <c>dotnet test</c> does not run: Expecto is a program by itself.</summary>
public class ExpectoSampleTests
{
    [Fact]
    public async Task The_sample_for_expecto_passes()
    {
        // The folder of this build is named after its configuration, and so is that of the sample.
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        string program = Repository.PathOf($"artifacts/bin/PropertySuites.Expecto/{configuration}/PropertySuites.Expecto.dll");
        using Process process = Process.Start(
            new ProcessStartInfo("dotnet", [program, "--colours", "0"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await errors;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, true), (process.ExitCode, output.Contains("2 passed, 0 ignored, 0 failed, 0 errored", StringComparison.Ordinal)));
    }
}
