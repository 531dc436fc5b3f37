namespace GovInfoDisclosure.Cli.Faults;

/// <summary>Standard streams that are closed, full or nobody's.</summary>
public class StandardStreamTests
{
    private static readonly string[] Commands =
    [
        "check \"$report\"", "check \"$report\" --format json", "read \"$report\"", "read \"$report\" --provenance",
        "write \"$report\" --to md", "write \"$report\" --to docx", "generate --output .", "schema", "explain GID301", "--help",
        "check --help", "--version", "serve --no-browser",
    ];

    private static readonly string[] Unwritable = [">&-", ">/dev/full"];

    public static TheoryData<string, string> Outputs =>
        [.. from command in Commands from output in Unwritable select (command, output)];

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task Output_that_fails_is_one_line(string command, string output)
    {
        using var folder = new TemporaryFolder();
        (int exitCode, _, string error) = await ToolProcess.Shell(folder.FullPath, $"\"$govinfo\" {command} --language en {output}");

        Assert.Equal(2, exitCode);
        ToolProcess.AssertOneLine(error);
        Assert.StartsWith("Cannot write to standard output: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2>&-")]
    [InlineData("2>/dev/full")]
    public async Task An_error_stream_that_fails_changes_nothing_else(string stream)
    {
        (int exitCode, string output, _) = await ToolProcess.Shell("/", $"\"$govinfo\" check missing.md \"$report\" {stream}");

        Assert.Equal(2, exitCode);
        Assert.Contains("共 2 个文件", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tool_ends_without_a_word_when_nobody_reads_any_more()
    {
        (int exitCode, _, string error) =
            await ToolProcess.Shell("/", "(sleep 1; \"$govinfo\" schema) | true; exit ${PIPESTATUS[0]}");

        Assert.Equal((2, ""), (exitCode, error));
    }

    [Theory]
    [InlineData("check -", "<&-")]
    [InlineData("read -", "<&-")]
    [InlineData("read -", "<&- >&-")]
    [InlineData("write - --to md", "<&-")]
    [InlineData("read -- -", "<&-")]
    public async Task Closed_input_is_one_line(string command, string streams)
    {
        (int exitCode, _, string error) = await ToolProcess.Shell("/", $"timeout 60 \"$govinfo\" {command} {streams}");

        Assert.Equal(2, exitCode);
        Assert.Contains("标准输入已关闭", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-", "< /dev/zero")]
    [InlineData("/dev/zero", "")]
    public async Task Input_that_never_ends_is_read_up_to_the_limit(string source, string streams)
    {
        (int exitCode, _, string error) = await ToolProcess.Shell("/", $"timeout 60 \"$govinfo\" read {source} {streams}");

        Assert.Equal(2, exitCode);
        Assert.Contains("GID101", error, StringComparison.Ordinal);
    }
}
