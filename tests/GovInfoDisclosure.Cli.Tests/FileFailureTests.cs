namespace GovInfoDisclosure.Cli.Tests;

public class FileFailureTests
{
    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    public void A_missing_file_is_one_clear_line(string command)
    {
        using var folder = new TemporaryFolder();
        Tool tool = Tool.Run(command, folder.PathOf("missing.md"), "--language", "en");

        Assert.Equal($"{folder.PathOf("missing.md")}: the file does not exist\n", tool.Error.ReplaceLineEndings("\n"));
        Assert.Equal(2, tool.ExitCode);
    }

    [Fact]
    public void A_folder_is_refused_with_a_hint()
    {
        using var folder = new TemporaryFolder();
        Tool tool = Tool.Run("fix", folder.FullPath);

        Assert.StartsWith($"{folder.FullPath}：这是文件夹，不是文件；", tool.Error, StringComparison.Ordinal);
        Assert.Equal(2, tool.ExitCode);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a\0b", "a\uFFFDb")]
    public void An_impossible_name_is_refused(string name, string shown)
    {
        Tool tool = Tool.Run("check", name);

        Assert.Equal($"{shown}：不是有效的文件名\n", tool.Error.ReplaceLineEndings("\n"));
        Assert.Equal(2, tool.ExitCode);
    }

    [Fact]
    public void A_file_without_permission_is_told()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("secret.md", "x");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.SkipWhen(OperatingSystem.IsWindows() || CanRead(path), "The user of this process may read everything.");

        Assert.Equal($"{path}：没有访问该文件的权限\n", Tool.Run("check", path).Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Endless_input_ends_as_a_finding()
    {
        Tool tool = Tool.RunOn(new EndlessStream(), "read", "-");

        Assert.StartsWith("错误 GID101  无法作为年度报告读取：文件超过", tool.Error, StringComparison.Ordinal);
        Assert.Equal(2, tool.ExitCode);
    }

    private static bool CanRead(string path)
    {
        try
        {
            File.OpenRead(path).Dispose();
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
