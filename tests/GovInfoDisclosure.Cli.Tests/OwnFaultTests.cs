using GovInfoDisclosure.Cli.Generation;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>A mistake in the program is one line with a request, in every command.</summary>
public class OwnFaultTests
{
    [Theory]
    [InlineData("read", "-")]
    [InlineData("write", "-", "--to", "md")]
    public void A_fault_in_a_file_asks_for_the_file(params string[] args)
    {
        Tool tool = Tool.RunOn(new FaultyStream(), args);

        Assert.StartsWith("-：本程序出错，请将该文件连同以下内容发给开发者：System.InvalidCastException", tool.Error, StringComparison.Ordinal);
        Assert.Single(tool.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((2, ""), (tool.ExitCode, tool.Output));
    }

    [Fact]
    public void A_fault_in_any_other_command_asks_for_the_command_line()
    {
        using var error = new StringWriter();
        int exitCode = new GovInfo(new Streams(null, new FaultyWriter(), Stream.Null, error)).Run(["schema", "--language", "en"]);

        Assert.Equal(2, exitCode);
        Assert.StartsWith("A fault of this program; please send its developers the command line", $"{error}", StringComparison.Ordinal);
        Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Memory_that_is_used_up_is_no_answer() =>
        Assert.Throws<OutOfMemoryException>(() => Tool.RunOn(new FaultyStream(typeof(OutOfMemoryException)), "check", "-"));

    [Fact]
    public void A_report_that_cannot_be_generated_costs_no_other()
    {
        using var folder = new TemporaryFolder();
        using StringWriter output = new(), error = new();
        var medium = new GeneratedMedium("txt", (_, seed) => seed == 2 ? throw new InvalidCastException() : [1]);

        int exitCode = new Generator(new Streams(null, output, Stream.Null, error), Language.English)
            .Run(new GenerationOrder(3, 1, null, medium, Defects: false), folder.FullPath);

        Assert.Equal(2, exitCode);
        Assert.Equal(["report-1.txt", "report-3.txt"], Directory.GetFiles(folder.FullPath).Select(f => Path.GetFileName(f)).Order());
        Assert.StartsWith("Reports written: 2", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("InvalidCastException", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_report_with_a_fault_is_not_in_the_answer()
    {
        using var output = new StringWriter();
        InputReading good = InputReader.NotReadable("good.md", LocalizedText.Same("x"));
        CheckedFile file = CheckedFile.Of(good);
        // A finding that is null cannot be written.
        CheckedFile faulty = file with { Result = file.Result with { Findings = [file.Result.Findings[0], null!] } };
        using (var answer = new CheckAnswer(output, Language.English))
        {
            answer.Write(file);
            Assert.Throws<NullReferenceException>(() => answer.Write(faulty));
            answer.Write(file);
            answer.WriteEnd(new CheckTotals());
        }

        using var json = System.Text.Json.JsonDocument.Parse(output.ToString());
        Assert.Equal(2, json.RootElement.GetProperty("reports").GetArrayLength());
        Assert.Equal("GID101", json.RootElement.GetProperty("reports")[1].GetProperty("findings")[0].GetProperty("rule").GetString());
    }

    private sealed class FaultyStream(Type? exception = null) : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            throw (exception is null ? new InvalidCastException("a\nmistake") : (Exception)Activator.CreateInstance(exception)!);
    }

    private sealed class FaultyWriter : StringWriter
    {
        public override void Write(string? value) => throw new InvalidCastException("a\nmistake");
    }
}
