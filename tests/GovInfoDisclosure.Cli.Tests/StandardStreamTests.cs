using System.Diagnostics;
using System.Text;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>Standard input, output and error that are closed, full or have no reader: one line and exit code 2, never a stack trace.</summary>
public class StandardStreamTests
{
    private const string Shell = "/bin/sh", Full = "/dev/full";

    public static TheoryData<string> Commands =>
    [
        "check schema/examples/faulty-bureau-2024.md", "check --format json schema/examples/faulty-bureau-2024.md",
        "read schema/examples/bureau-2024.json", "write --to xlsx schema/examples/bureau-2024.json", "schema", "explain GID301", "--help",
        "--version",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Output_that_fails_is_one_line(string command)
    {
        foreach (string redirection in (string[])[">&-", $">{Full}"])
        {
            (int exitCode, string output, string error) = await Run($"\"$0\" {command} {redirection}");

            Assert.Equal((ExitCode.Failure, ""), (exitCode, output));
            Assert.StartsWith("标准输出无法写入", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_reader_that_leaves_ends_the_run()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("input");

        // The tool gets its input when nobody reads its output any more.
        (_, string output, string error) = await Run(
            $"mkfifo {path}; {{ \"$0\" check - <{path}; echo \"exit $?\" >&2; }} | {{ exec <&-; cat schema/examples/faulty-bureau-2024.md >{path}; }}");

        Assert.Equal("", output);
        Assert.Contains("标准输出无法写入", error, StringComparison.Ordinal);
        Assert.Contains($"exit {ExitCode.Failure}", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2>&-")]
    [InlineData($"2>{Full}")]
    public async Task Errors_that_cannot_be_written_do_not_end_the_run(string redirection)
    {
        (int exitCode, string output, _) = await Run($"\"$0\" check missing.md schema/examples/faulty-bureau-2024.md {redirection}");

        Assert.Equal(ExitCode.Failure, exitCode);
        Assert.Contains("GID301", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("read")]
    [InlineData("write --to md")]
    public async Task Closed_input_is_a_failure_of_its_own(string command)
    {
        (int exitCode, _, string error) = await Run($"\"$0\" {command} - <&-");

        Assert.Equal(ExitCode.Failure, exitCode);
        Assert.Contains("标准输入已关闭", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Input_from_a_pipe_is_read()
    {
        (int exitCode, string output, _) = await Run("cat schema/examples/bureau-2024.json | \"$0\" read -");

        Assert.Equal(ExitCode.Success, exitCode);
        Assert.StartsWith("{", output, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output, string Error)> Run(string line)
    {
        Assert.SkipUnless(File.Exists(Shell) && File.Exists(Full), $"{Shell} and {Full} are of Linux.");
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo(Shell, ["-c", line, Path.Combine(AppContext.BaseDirectory, "GovInfoDisclosure.Cli")])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(cancellation);
        string output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, output, await error);
    }
}
