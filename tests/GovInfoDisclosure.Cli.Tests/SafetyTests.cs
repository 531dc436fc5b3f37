using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>Nothing is lost, and nothing reaches a terminal that would mislead who reads it.</summary>
public class SafetyTests
{
    [Theory]
    [InlineData("read")]
    [InlineData("write", "--to", "md")]
    public async Task The_input_is_never_the_output(params string[] command)
    {
        using var folder = new TemporaryFolder();
        string before = File.ReadAllText(Sources.Example("faulty-bureau-2024.md"));
        folder.Write("report.md", before);

        (int exitCode, _, string error) =
            await ExecutableTests.RunIn(folder.FullPath, [], [.. command, "report.md", "--output", "./report.md"]);

        Assert.Equal(ExitCode.Failure, exitCode);
        Assert.Contains("输出文件就是输入文件", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(folder.PathOf("report.md")));
    }

    [Fact]
    public async Task A_file_is_replaced_when_the_new_one_is_complete_and_nothing_is_left_beside_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.json", "old");
        string report = Sources.Example("faulty-bureau-2024.md");

        await ExecutableTests.RunIn(folder.FullPath, [], "read", report, "--output", "old.json");

        Assert.Equal(["old.json"], Directory.GetFiles(folder.FullPath).Select(f => Path.GetFileName(f)));
        Assert.StartsWith("{", File.ReadAllText(folder.PathOf("old.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_the_old_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.json", "old");

        // A name that no file system takes, in a folder that is there.
        (string Path, LocalizedText Reason)? failure = OutputFile.Write(folder.PathOf(new string('x', 5000)), [1]);

        Assert.NotNull(failure);
        Assert.Equal("old", File.ReadAllText(folder.PathOf("old.json")));
        Assert.Single(Directory.GetFiles(folder.FullPath));
    }

    [Theory]
    [InlineData("甲\u001B[31m乙", "甲\uFFFD[31m乙")]
    [InlineData("甲\u202E乙", "甲\uFFFD乙")]
    [InlineData("甲\u200B乙\uFEFF", "甲\uFFFD乙\uFFFD")]
    [InlineData("甲\r\n乙\t丙", "甲  乙 丙")]
    [InlineData("《条例》第四十九条 𠀀", "《条例》第四十九条 𠀀")]
    public void What_a_terminal_would_obey_or_hide_is_shown(string text, string shown) => Assert.Equal(shown, TerminalText.Clean(text));

    [Fact]
    public void A_fault_of_the_program_costs_no_other_file_its_findings()
    {
        Tool tool = Tool.RunOn(new FaultyStream(), "check", "-", Sources.Example("faulty-bureau-2024.md"));

        Assert.Equal(ExitCode.Failure, tool.ExitCode);
        Assert.Contains("请将该文件连同以下内容发给开发者", tool.Error, StringComparison.Ordinal);
        Assert.Single(tool.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("GID301", tool.Output, StringComparison.Ordinal);
        Assert.Contains("共 2 个文件：读取 1 份报告", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_file_is_printed_before_the_next_is_read()
    {
        using var output = new StringWriter();
        var second = new WatchingStream(() => output.ToString());

        new GovInfo(new Streams(second, output, Stream.Null, TextWriter.Null))
            .Run(["check", Sources.Example("faulty-bureau-2024.md"), "-"]);

        Assert.Contains("GID301", second.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_of_files_are_cleaned_on_the_error_stream()
    {
        (_, _, string error) = await ExecutableTests.Run([], "check", "no\u001B[2J\u202Efile.md");
        Assert.Contains("no\uFFFD[2J\uFFFDfile.md", error, StringComparison.Ordinal);
    }

    // No exception of input or output: a mistake in the program.
    private sealed class FaultyStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidCastException("a\nmistake");
    }

    private sealed class WatchingStream(Func<string> printed) : MemoryStream
    {
        public string Seen { get; private set; } = "";

        public override int Read(byte[] buffer, int offset, int count)
        {
            Seen = printed();
            return 0;
        }
    }
}
