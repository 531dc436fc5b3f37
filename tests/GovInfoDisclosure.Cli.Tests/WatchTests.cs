using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Tests;

public sealed class WatchTests
{
    [Fact]
    public void A_document_is_given_when_it_is_new_or_changed_and_no_longer_written()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.md", "one");
        var files = new ChangedFiles();

        Assert.Empty(files.Next([path]));
        Assert.Equal([path], files.Next([path]));
        Assert.Empty(files.Next([path]));
        folder.Write("a.md", "another");
        Assert.Empty(files.Next([path]));
        folder.Write("a.md", "another, and longer");
        Assert.Empty(files.Next([path]));
        Assert.Equal([path], files.Next([path]));
        Assert.Empty(files.Next([path]));
    }

    [Fact]
    public void A_document_that_is_gone_is_not_given()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.md", "one");
        var files = new ChangedFiles();
        files.Next([path]);
        File.Delete(path);
        Assert.Empty(files.Next([path]));
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--output", "x.txt")]
    [InlineData("--panel")]
    [InlineData("-")]
    public void Only_text_about_documents_by_themselves_can_be_watched(params string[] more)
    {
        Tool tool = Tool.Run(["check", "--watch", Sources.Example("bureau-2024.json"), .. more]);
        Assert.Equal(2, tool.ExitCode);
        Assert.Contains("--watch", tool.Error, StringComparison.Ordinal);
    }
}
