using System.Diagnostics;

namespace GovInfoDisclosure.Tests;

/// <summary>Runs programs the way a user would in a shell of their own.</summary>
internal static class Command
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    /// <summary>Runs a command of the .NET SDK and fails the test, with all that was printed, unless it succeeds.</summary>
    public static Task<string> DotNet(string folder, params string[] arguments) => Run(folder, Host, arguments);

    /// <summary>Runs a program and fails the test, with all that was printed, unless it succeeds.</summary>
    /// <returns>The standard output.</returns>
    public static async Task<string> Run(string folder, string program, params string[] arguments)
    {
        (int exitCode, string output, string errors) = await Execute(folder, program, arguments);
        Assert.True(exitCode == 0, $"{program} {string.Join(' ', arguments)}\nended with exit code {exitCode}.\n{output}\n{errors}");
        return output;
    }

    /// <summary>Runs a program of .NET, whatever comes of it.</summary>
    public static Task<(int ExitCode, string Output, string Errors)> ExecuteDotNet(string folder, params string[] arguments) =>
        Execute(folder, Host, arguments);

    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs a program, whatever comes of it.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> Execute(string folder, string program, string[] arguments)
    {
        using Process process = Process.Start(StartInfo(folder, program, arguments))!;
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        cancellation.CancelAfter(Limit);
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellation.Token);
        Task<string> errors = process.StandardError.ReadToEndAsync(cancellation.Token);
        try
        {
            await Task.WhenAll(output, errors, process.WaitForExitAsync(cancellation.Token));
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }

        return (process.ExitCode, await output, await errors);
    }

    private static ProcessStartInfo StartInfo(string folder, string program, string[] arguments)
    {
        var info = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // `dotnet test` hands its own settings down, which would steer a build started from a test.
        foreach (string name in info.Environment.Keys.Where(IsOfOuterBuild).ToArray())
            info.Environment.Remove(name);
        // Servers and nodes that outlive the command would keep the temporary folder in use.
        info.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        info.Environment["UseSharedCompilation"] = "false";
        info.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return info;
    }

    private static bool IsOfOuterBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_CLI_TELEMETRY_SESSIONID" or "Configuration" or "Platform";
}
