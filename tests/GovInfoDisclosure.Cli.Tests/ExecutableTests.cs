using System.Diagnostics;
using System.Text;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>Starts the program that was built: what the process adds to the tool.</summary>
public class ExecutableTests
{
    [Fact]
    public async Task Output_is_utf8_without_byte_order_mark_or_escape_codes()
    {
        (int exitCode, byte[] output, _) = await Run([], "check", "schema/examples/faulty-bureau-2024.md");

        Assert.Equal(1, exitCode);
        Assert.Equal(0xE9, output[0]); // 青
        string text = Encoding.UTF8.GetString(output);
        Assert.StartsWith("青禾县自然资源局 · 2024年度 · 2021年版格式\n文件：schema/examples/faulty-bureau-2024.md\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }

    [Fact]
    public async Task Standard_input_is_read_as_bytes()
    {
        byte[] document = await File.ReadAllBytesAsync(Sources.Example("bureau-2024.json"), TestContext.Current.CancellationToken);
        (int exitCode, byte[] output, string error) = await Run(document, "read", "-");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(document, output);
    }

    [Fact]
    public async Task Documents_that_are_not_text_come_out_whole()
    {
        (int exitCode, byte[] output, string error) = await Run([], "write", "schema/examples/bureau-2024.json", "--to", "xlsx");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(Tool.Run("write", Sources.Example("bureau-2024.json"), "--to", "xlsx").OutputBytes, output);
    }

    [Fact]
    public async Task Version_is_the_one_of_the_package()
    {
        (int exitCode, byte[] output, _) = await Run([], "--version");

        Assert.Equal(0, exitCode);
        Assert.Equal(typeof(GovInfo).Assembly.GetName().Version!.ToString(3), Encoding.UTF8.GetString(output).Trim());
    }

    internal static Task<(int ExitCode, byte[] Output, string Error)> Run(byte[] input, params string[] args) =>
        RunIn(Repository.Root, input, args);

    internal static async Task<(int ExitCode, byte[] Output, string Error)> RunIn(string folder, byte[] input, params string[] args)
    {
        string program =
            Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "GovInfoDisclosure.Cli.exe" : "GovInfoDisclosure.Cli");
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // Neither the locale nor a build server may change what comes out.
        start.Environment["LC_ALL"] = "C";
        start.Environment["GITHUB_ACTIONS"] = "true";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.BaseStream.WriteAsync(input, TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output.ToArray(), await error);
    }
}
