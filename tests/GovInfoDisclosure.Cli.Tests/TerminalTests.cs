using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>No word of a command line, no name and no message reaches a terminal as something that it would obey or hide.</summary>
public class TerminalTests
{
    private const string Hostile = "x\u001B[2J\u009B1m\u202Ey\u200B\u061C\u2066z\U000E0041";

    [Theory]
    [InlineData("check", Hostile)]
    [InlineData("check", "--" + Hostile)]
    [InlineData("read", Hostile)]
    [InlineData("read", "--" + Hostile)]
    [InlineData("read", "a", "--" + Hostile + "=b")]
    [InlineData("write", "a", "--to", Hostile)]
    [InlineData("write", Hostile, "--to", "md")]
    [InlineData("check", "a", "--format", Hostile)]
    [InlineData("check", "a", "--format=" + Hostile)]
    [InlineData("generate", "--count", Hostile, "--output", "x")]
    [InlineData("generate", "--output", "/dev/null/" + Hostile)]
    [InlineData("schema", "--edition", Hostile)]
    [InlineData("schema", Hostile)]
    [InlineData("explain", Hostile)]
    [InlineData(Hostile)]
    [InlineData("--" + Hostile)]
    [InlineData("check", "a", "--language", Hostile)]
    public void Command_lines(params string[] args)
    {
        Tool tool = Tool.Run(args);

        Assert.NotEqual("", tool.Error);
        AssertClean(tool.Error + tool.Output);
    }

    [Fact]
    public void Names_of_files_and_folders_that_are_there()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write($"{Hostile}.md", File.ReadAllText(Sources.Example("faulty-bureau-2024.md")));

        AssertClean(Tool.Run("check", file).Output);
        AssertClean(Tool.Run("read", file, "--output", folder.PathOf(Hostile + "/a/b")).Error);
        AssertClean(Tool.Run("generate", "--output", folder.PathOf(Hostile)).Output);
    }

    [Theory]
    [InlineData("甲\u3164乙\uFFA0", "甲\uFFFD乙\uFFFD")]
    [InlineData("甲\U000E0041", "甲\uFFFD")]
    public void What_does_not_show_is_shown(string text, string shown) => Assert.Equal(shown, TerminalText.Clean(text));

    // No data of a theory: attributes cannot hold it.
    [Fact]
    public void Half_of_a_surrogate_pair_is_shown() => Assert.Equal("甲\uFFFD乙", TerminalText.Clean("甲\uD83D乙"));

    private static void AssertClean(string printed)
    {
        string text = printed.ReplaceLineEndings("").Replace("\t", "", StringComparison.Ordinal);
        Assert.Contains('\uFFFD', text);
        Assert.Equal(TerminalText.Clean(text), text);
    }
}
