using System.Text.Json.Nodes;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>Words after <c>--</c> are names of files.</summary>
public class EndOfOptionsTests
{
    private static readonly byte[] Report = File.ReadAllBytes(Sources.Example("bureau-2024.json"));

    [Theory]
    [InlineData("check", "--", "-x.json")]
    [InlineData("read", "--output", "out.json", "--", "-x.json")]
    [InlineData("write", "--to", "md", "--", "-x.json")]
    [InlineData("check", "plain.json", "--", "-x.json", "--help")]
    public async Task Names_may_begin_with_a_hyphen(params string[] args)
    {
        using var folder = new TemporaryFolder();
        foreach (string name in (string[])["-x.json", "plain.json", "--help"])
            await File.WriteAllBytesAsync(folder.PathOf(name), Report, TestContext.Current.CancellationToken);
        (int exitCode, _, string error) = await ExecutableTests.RunIn(folder.FullPath, [], args);

        Assert.Equal((0, ""), (exitCode, error));
    }

    [Theory]
    [InlineData("check", "-x.json", "--", "a.json")]
    [InlineData("read", "-x.json")]
    public void Before_it_they_are_options(params string[] args) =>
        Assert.StartsWith("没有选项 -x.json。", Tool.Run(args).Error, StringComparison.Ordinal);

    [Fact]
    public void A_hyphen_alone_is_standard_input_on_both_sides()
    {
        using var input = new MemoryStream(Report);
        JsonNode answer = JsonNode.Parse(Tool.RunOn(input, "check", "--format", "json", "--", "-").Output)!;

        Assert.Equal("-", (string?)answer["reports"]![0]!["source"]);
        Assert.Equal("2021", (string?)answer["reports"]![0]!["edition"]);
        Assert.StartsWith("标准输入（-）只能使用一次。", Tool.Run("check", "-", "--", "-").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_after_it_is_a_name() => Assert.StartsWith(
        "--language：文件不存在", Tool.Run("check", "--", "--language", "en").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("schema", "--", "-x")]
    [InlineData("--", "check", "-x")]
    public void Where_no_file_is_taken_it_changes_nothing(params string[] args)
    {
        Tool tool = Tool.Run(args);

        Assert.StartsWith("无法识别“", tool.Error, StringComparison.Ordinal);
        Assert.Equal(2, tool.ExitCode);
    }
}
