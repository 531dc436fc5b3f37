using System.Diagnostics;

namespace GovInfoDisclosure.Cli.Faults;

/// <summary>Destinations that are no plain files, and what is left of a batch that was killed.</summary>
public class DestinationTests
{
    [Fact]
    public async Task A_link_stays_and_its_target_is_replaced()
    {
        using var folder = new TemporaryFolder();
        (int exitCode, _, _) = await ToolProcess.Shell(
            folder.FullPath, "mkdir real; echo old > real/a; ln -s real/a link; ln -s real/b dangling;"
            + " \"$govinfo\" read \"$report\" --output link && \"$govinfo\" read \"$report\" --output dangling");

        Assert.Equal(0, exitCode);
        Assert.Equal(("real/a", "real/b"), (LinkIn(folder, "link"), LinkIn(folder, "dangling")));
        Assert.All(["real/a", "real/b"], f => Assert.Equal(File.ReadAllText(ToolProcess.Report), File.ReadAllText(folder.PathOf(f))));
    }

    [Theory]
    [InlineData("ln -s real/report.json link", "link")]
    [InlineData("ln -s real link", "link/report.json")]
    [InlineData("ln -s real/ one; ln -s one/../real two", "two/report.json")]
    [InlineData("true", "./real//../real/report.json")]
    public async Task The_input_is_known_by_any_of_its_names(string preparation, string output)
    {
        using var folder = new TemporaryFolder();
        string prepare = $"mkdir real; cp \"$report\" real/report.json; {preparation};";
        (int byName, _, _) = await ToolProcess.Shell(
            folder.FullPath, $"{prepare} \"$govinfo\" write real/report.json --to md --output {output}");
        (int byStream, _, _) = await ToolProcess.Shell(
            folder.FullPath, $"\"$govinfo\" write - --to md --output {output} < real/report.json");

        Assert.Equal((2, 2), (byName, byStream));
        Assert.Equal(File.ReadAllText(ToolProcess.Report), File.ReadAllText(folder.PathOf("real/report.json")));
    }

    [Theory]
    [InlineData("mkdir out")]
    [InlineData("ln -s out out")]
    [InlineData("touch file; ln -s file/x out")]
    public async Task A_destination_that_is_no_file_is_one_line(string preparation)
    {
        using var folder = new TemporaryFolder();
        (int exitCode, _, string error) =
            await ToolProcess.Shell(folder.FullPath, $"{preparation}; \"$govinfo\" check \"$report\" --output out");

        Assert.Equal(2, exitCode);
        ToolProcess.AssertOneLine(error);
    }

    [Fact]
    public async Task A_pipe_is_written_to()
    {
        using var folder = new TemporaryFolder();
        (int exitCode, string output, _) =
            await ToolProcess.Shell(folder.FullPath, "mkfifo out; cat out & \"$govinfo\" read \"$report\" --output out; wait");

        Assert.Equal((0, File.ReadAllText(ToolProcess.Report)), (exitCode, output));
    }

    [Theory]
    [InlineData("KILL")]
    [InlineData("TERM")]
    // SIGINT ends it like SIGTERM, but shells let programs that they start behind them ignore it.
    public async Task A_batch_that_is_ended_leaves_whole_files(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are those of Linux.");
        using var folder = new TemporaryFolder();
        using Process process = ToolProcess.Start(ToolProcess.Program, folder.FullPath, "generate", "--count", "100000", "--output", ".");
        while (Directory.GetFiles(folder.FullPath).Length < 20)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        using (Process kill = ToolProcess.Start("/bin/kill", "/", "-s", signal, $"{process.Id}"))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        string[] reports = Directory.GetFiles(folder.FullPath, "*.json");
        Assert.InRange(reports.Length, 19, 99_999);
        Assert.All(reports, file => Assert.EndsWith("}\n", File.ReadAllText(file), StringComparison.Ordinal));
    }

    private static string? LinkIn(TemporaryFolder folder, string name) => new FileInfo(folder.PathOf(name)).LinkTarget;
}
