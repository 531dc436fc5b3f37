using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace GovInfoDisclosure.Cli.Faults;

/// <summary>What can happen to the server of the page, which is a process of its own.</summary>
public class ServeTests
{
    private const string Server = "GovInfoDisclosure.Cli.Serve";

    [Theory]
    [InlineData("KILL")]
    [InlineData("TERM")]
    public async Task The_server_ends_with_the_tool_however_that_ends(string signal)
    {
        // $! is the tool; the server is its only child.
        (int exitCode, string output, _) = await ToolProcess.Shell("/", $$"""
            coproc { exec "$govinfo" serve --no-browser 2>&1; }
            read -r address <&${COPROC[0]}
            read -r server < /proc/$COPROC_PID/task/$COPROC_PID/children
            kill -s {{signal}} $COPROC_PID
            for i in {1..100}; do kill -0 $server 2>/dev/null || { echo ended; exit; }; sleep 0.1; done
            kill -KILL $server
            """);

        Assert.Equal((0, "ended\n"), (exitCode, output));
    }

    [Fact]
    public async Task A_server_that_is_ended_by_others_is_one_line()
    {
        (_, string output, _) = await ToolProcess.Shell("/", """
            coproc { "$govinfo" serve --no-browser --language en 2>&1; echo $?; }
            read -r address <&${COPROC[0]}
            read -r hint <&${COPROC[0]}
            read -r tool < /proc/$COPROC_PID/task/$COPROC_PID/children
            kill -KILL $(cat /proc/$tool/task/$tool/children)
            cat <&${COPROC[0]}
            """);

        Assert.Equal("The server of the page ended unexpectedly (137).\n2\n", output);
    }

    [Fact]
    public async Task A_runtime_that_is_missing_is_named()
    {
        using TemporaryFolder folder = CopyOfTool();
        string path = folder.PathOf(Server + ".runtimeconfig.json");
        JsonNode config = JsonNode.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken))!;
        foreach (JsonNode? framework in config["runtimeOptions"]!["frameworks"]!.AsArray())
            framework!["version"] = framework["name"]!.ToString() == "Microsoft.AspNetCore.App" ? "99.0.0" : "10.0.0";
        await File.WriteAllTextAsync(path, config.ToJsonString(), TestContext.Current.CancellationToken);

        (int exitCode, string output, string error) = await ToolProcess.Shell(
            folder.FullPath, "dotnet GovInfoDisclosure.Cli.dll serve --no-browser --language en");

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith("govinfo serve needs the ASP.NET Core Runtime 10; install it from ", error, StringComparison.Ordinal);
        ToolProcess.AssertOneLine(error);
    }

    [Fact]
    public async Task An_installation_without_the_server_is_one_line_and_the_rest_works()
    {
        using TemporaryFolder folder = CopyOfTool();
        foreach (string file in Directory.GetFiles(folder.FullPath, "*AspNetCore*").Append(folder.PathOf(Server + ".dll")))
            File.Delete(file);

        (int exitCode, _, string error) = await ToolProcess.Shell(
            folder.FullPath, "dotnet GovInfoDisclosure.Cli.dll serve --language en");
        (int check, _, _) = await ToolProcess.Shell(folder.FullPath, "dotnet GovInfoDisclosure.Cli.dll check \"$report\"");

        Assert.Equal((2, 0), (exitCode, check));
        Assert.Equal("This installation has no govinfo serve; dotnet tool install brings it.\n", error);
    }

    [Fact]
    public async Task Without_a_screen_no_browser_is_looked_for()
    {
        using Process process = ToolProcess.Start(
            "/usr/bin/env", "/", "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY", ToolProcess.Program, "serve");
        try
        {
            string? address = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);

            Assert.StartsWith("http://127.0.0.1:", address, StringComparison.Ordinal);
        }
        finally
        {
            using var kill = Process.Start("kill", process.Id.ToString(CultureInfo.InvariantCulture));
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, process.ExitCode);
    }

    // The program of the system is for this folder only, so the copy is started by dotnet.
    private static TemporaryFolder CopyOfTool()
    {
        var folder = new TemporaryFolder();
        foreach (string file in Directory.GetFiles(AppContext.BaseDirectory))
            File.Copy(file, folder.PathOf(Path.GetFileName(file)));
        return folder;
    }
}
