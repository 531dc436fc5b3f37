using System.Diagnostics;
using System.Globalization;

namespace GovInfoDisclosure.Cli.Faults;

/// <summary>Ten thousand files in one run.</summary>
public class ManyFilesTests
{
    private const int Files = 10_000;
    private const double MostMegabytes = 120;

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task Memory_is_flat_output_is_early_and_a_bad_file_changes_nothing_else(string format)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The peak of memory is read as Linux gives it.");
        using var folder = new TemporaryFolder();
        await ToolProcess.Shell(folder.FullPath, "\"$govinfo\" generate --count 20 --output . && mkfifo last");
        string[] names = [.. Enumerable.Range(0, Files).Select(i => $"report-{(i % 20) + 1}.json")];

        string whole = await Check(folder, format, names);
        folder.Write("bad.json", "{\"edition\":");
        string withBad = await Check(folder, format, [.. names[..(Files / 2)], "bad.json", .. names[((Files / 2) + 1)..]]);

        Assert.Equal(Parts(whole, format).Length, Parts(withBad, format).Length);
        string[] differing = [.. Parts(whole, format).Zip(Parts(withBad, format)).Where(p => p.First != p.Second).Select(p => p.Second)];
        // The bad one, and the last, which has the sums.
        Assert.Equal(2, differing.Length);
        Assert.Contains("GID111", differing[0], StringComparison.Ordinal);
    }

    // The last file is a pipe that the tool waits for until something of the first has come out.
    private static async Task<string> Check(TemporaryFolder folder, string format, string[] names)
    {
        using Process process =
            ToolProcess.Start(ToolProcess.Program, folder.FullPath, ["check", "--format", format, .. names, "last"]);
        var first = new char[1];
        Assert.Equal(1, await process.StandardOutput.ReadAsync(first, TestContext.Current.CancellationToken));
        Task<string> rest = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        using (var pipe = new FileStream(folder.PathOf("last"), FileMode.Open, FileAccess.Write))
        {
            // The pipe opens when all files but the last are checked.
            Assert.InRange(PeakOf(process), 1, MostMegabytes);
            await pipe.WriteAsync(await File.ReadAllBytesAsync(ToolProcess.Report, TestContext.Current.CancellationToken),
                TestContext.Current.CancellationToken);
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return first[0] + await rest;
    }

    private static double PeakOf(Process process)
    {
        string line = File.ReadLines($"/proc/{process.Id}/status").Single(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
    }

    // What is printed of each file. In text a heading comes before the name of the file, and bad files have none.
    private static string[] Parts(string output, string format) => format == "json"
        ? output.Split("\n    {\n      \"source\"")
        : string.Join('\n', output.Split('\n').Where(line => !line.EndsWith("年版格式", StringComparison.Ordinal))).Split("\n文件：");
}
