using System.Text.Json.Nodes;
using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>What FILE arguments of <c>check</c> mean: folders, wildcards, lists.</summary>
public class SourceTests
{
    private static readonly string Clean = File.ReadAllText(Sources.Example("bureau-2024.json"));

    [Fact]
    public void A_folder_is_its_documents_in_natural_order()
    {
        using var folder = new TemporaryFolder();
        string[] documents = ["2.json", "10.json", "B.json", "a.json", "inner/1.json", "inner/deep/1.json", "inner2/1.json"];
        foreach (string document in documents)
            Write(folder, document);
        foreach (string other in (string[])[".hidden.json", ".git/1.json", "~$2.json", "x.defect.json", "photo.jpg", "noextension"])
            Write(folder, other);
        folder.Write("govinfo.json", "{}");
        folder.Write("coverage.json", """{"parent":"某县","year":2024,"scope":"aggregate","units":["某局"]}""");

        Assert.Equal(
            ["2.json", "10.json", "a.json", "B.json", "inner/1.json", "inner/deep/1.json", "inner2/1.json"],
            Listed(folder, folder.FullPath));
    }

    [Fact]
    public void A_file_that_is_named_is_read_whatever_its_name()
    {
        using var folder = new TemporaryFolder();
        string[] names = [".hidden.json", "x.defect.json", "~$2.report", OperatingSystem.IsWindows() ? "[1].md" : "[1]*.md"];

        Assert.Equal(names, Listed(folder, [.. names.Select(n => Write(folder, n))]));
    }

    [Theory]
    [InlineData("*.json", "2.json", "10.json")]
    [InlineData("?.json", "2.json")]
    [InlineData("*/1.*", "inner/1.md")]
    [InlineData("**/*.md", "3.md", "inner/1.md", "inner/deep/1.md")]
    [InlineData("inner/**", "inner/1.md", "inner/deep/1.md")]
    [InlineData("in*/deep/*", "inner/deep/1.md")]
    public void Wildcards_that_a_shell_passed_on_are_resolved(string pattern, params string[] expected)
    {
        using var folder = new TemporaryFolder();
        foreach (string document in (string[])["2.json", "10.json", "3.md", "inner/1.md", "inner/deep/1.md", ".hidden.json", "~$1.json"])
            Write(folder, document);

        Assert.Equal(expected, Listed(folder, folder.PathOf(pattern)));
    }

    [Fact]
    public void A_list_names_files_folders_and_patterns_a_line_each()
    {
        using var folder = new TemporaryFolder();
        foreach (string document in (string[])["1.json", "2.json", "inner/1.json", "other/1.json"])
            Write(folder, document);
        string list = folder.Write("list.txt", $"{folder.PathOf("2.json")}\r\n\r\n  inner  \n{folder.PathOf("other/*.json")}\n");

        Assert.Equal(["2.json", "inner/1.json", "other/1.json"], Listed(folder, "@" + list));
        string literal = Write(folder, "@list");
        Assert.Equal(["@list"], Listed(folder, literal));
    }

    [Fact]
    public void No_document_is_read_twice_and_the_result_is_none_of_them()
    {
        using var folder = new TemporaryFolder();
        string first = Write(folder, "1.json"), result = folder.PathOf("result.json");
        Write(folder, "2.json");

        Assert.Equal(["2.json", "1.json"], Listed(folder, folder.PathOf("2.json"), folder.FullPath, folder.PathOf("*.json"), first)[..2]);
        for (int i = 0; i < 2; i++)
        {
            Tool.Run("check", "--output", result, folder.FullPath);
            Assert.Equal(2, JsonNode.Parse(File.ReadAllText(result))!["reports"]!.AsArray().Count);
        }
    }

    [Fact]
    public void A_folder_or_pattern_without_documents_is_a_failure()
    {
        using var folder = new TemporaryFolder();
        Tool empty = Tool.Run("check", folder.FullPath), unmatched = Tool.Run("check", folder.PathOf("*.docx"));

        Assert.Equal((2, $"{folder.FullPath}：文件夹中没有报告文件\n"), (empty.ExitCode, empty.Error.ReplaceLineEndings("\n")));
        Assert.Equal(
            (2, $"{folder.PathOf("*.docx")}：没有相符的文件\n"), (unmatched.ExitCode, unmatched.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void Totals_count_files_and_reports_apart()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1.md", File.ReadAllText(Sources.Example("faulty-bureau-2024.md")));
        folder.Write("2.txt", "关于召开会议的通知\n");
        folder.Write("3.txt", "关于召开会议的通知\n");

        Assert.EndsWith(
            "共 3 个文件：读取 1 份报告（5 处错误，2 处警告）；2 个无法读取\n", Tool.Run("check", folder.FullPath).Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "3 files: 1 report read (5 errors, 2 warnings); 2 cannot be read\n",
            Tool.Run("check", "--language", "en", folder.FullPath).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void After_two_hyphens_signs_have_no_meaning()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "1.json");

        Assert.Equal(0, Tool.Run("check", folder.PathOf("*.json")).ExitCode);
        Assert.Equal(2, Tool.Run("check", "--", folder.PathOf("*.json")).ExitCode);
    }

    [Fact]
    public void Progress_is_for_those_who_wait_before_a_screen()
    {
        string file = Sources.Example("bureau-2024.json");
        using var error = new StringWriter();
        var streams = new Streams(null, new StringWriter(), new MemoryStream(), error) { ErrorIsScreen = true };
        new GovInfo(streams).Run(["check", "--format", "csv", file, file]);

        Assert.StartsWith($"1/2 {file}", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("", Tool.Run("check", "--format", "csv", file, file).Error);
    }

    [Theory]
    [InlineData("2", "10")]
    [InlineData("a2b", "a10")]
    [InlineData("a", "B")]
    [InlineData("01", "1a")]
    [InlineData("99999999999999999999", "100000000000000000000")]
    [InlineData("a", "ab")]
    [InlineData("01", "1")]
    [InlineData("", "a")]
    public void Numbers_in_names_count_as_numbers(string first, string second)
    {
        Assert.True(NaturalOrder.Instance.Compare(first, second) < 0);
        Assert.True(NaturalOrder.Instance.Compare(second, first) > 0);
        Assert.Equal(0, NaturalOrder.Instance.Compare(first, first));
    }

    private static string Write(TemporaryFolder folder, string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf(name))!);
        return folder.Write(name, Clean);
    }

    private static string[] Listed(TemporaryFolder folder, params string[] words) =>
    [
        .. JsonNode.Parse(Tool.Run(["check", "--format", "json", .. words]).Output)!["reports"]!.AsArray()
            .Select(r => Path.GetRelativePath(folder.FullPath, (string)r!["source"]!).Replace('\\', '/')),
    ];
}
