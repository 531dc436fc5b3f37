using System.Text.Json.Nodes;

namespace GovInfoDisclosure.Native.Tests;

/// <summary>The tool as one file of native code does what the tool does.</summary>
public sealed class NativeToolTests
{
    [Fact]
    public async Task The_native_tool_checks_reads_writes_and_explains()
    {
        if (NativeToolchain.Missing is { } missing)
            Assert.Skip($"Not compiled to native code: {missing}");
        using var folder = new TemporaryFolder();
        await Command.DotNet(Repository.PathOf("src/GovInfoDisclosure.Cli"), "publish", "--use-current-runtime",
            "--output", folder.PathOf("published"), "--artifacts-path", folder.PathOf("artifacts"), "-p:NativeTool=true", "-warnaserror");
        string program = folder.PathOf("published/govinfo" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        File.Copy(Repository.PathOf("schema/examples/faulty-bureau-2024.md"), folder.PathOf("faulty-bureau-2024.md"));
        Task<(int ExitCode, string Output, string Errors)> Run(params string[] arguments) =>
            Command.Execute(folder.FullPath, program, arguments);

        (int exitCode, string checkedReport, _) = await Run("check", "faulty-bureau-2024.md");
        Assert.Equal(1, exitCode);
        Assert.Equal(await File.ReadAllTextAsync(Repository.PathOf("tests/GovInfoDisclosure.Cli.Tests/Fixtures/faulty-bureau-2024.zh.txt")),
            checkedReport.ReplaceLineEndings("\n"));
        Assert.Equal(await File.ReadAllTextAsync(Repository.PathOf("schema/edition-2021.schema.json")),
            (await Run("schema", "--edition", "2021")).Output);
        string json = (await Run("read", "faulty-bureau-2024.md")).Output;
        Assert.StartsWith("{", json, StringComparison.Ordinal);
        foreach (string medium in new[] { "docx", "xlsx", "html", "csv" })
        {
            Assert.Equal(0, (await Run("write", "faulty-bureau-2024.md", "--output", $"written.{medium}")).ExitCode);
            Assert.Equal(Figures(json), Figures((await Run("read", $"written.{medium}")).Output));
        }

        Assert.Equal(0, (await Run("generate", "--output", "made", "--count", "3", "--defects")).ExitCode);
        Assert.Equal(6, Directory.GetFiles(folder.PathOf("made")).Length);
        foreach (string format in new[] { "json", "ndjson", "csv", "html", "sarif", "junit", "github" })
            Assert.NotEmpty((await Run("check", "faulty-bureau-2024.md", "--format", format)).Output);
        Assert.Contains("GID303", (await Run("explain", "GID303")).Output, StringComparison.Ordinal);
        // The page needs ASP.NET Core, which native code has not.
        (int refused, _, string reason) = await Run("serve", "--no-browser");
        Assert.Equal(2, refused);
        Assert.Single(reason.TrimEnd().Split('\n'));
    }

    private static string Figures(string json) => JsonNode.Parse(json)!["requests"]!.ToJsonString();
}
