using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary><c>read</c> and <c>write</c> of many documents.</summary>
public class ConversionTests
{
    private static readonly string Faulty = File.ReadAllText(Sources.Example("faulty-bureau-2024.md"));
    private static readonly string Report = File.ReadAllText(Sources.Example("bureau-2024.json"));

    [Fact]
    public void A_folder_is_converted_with_its_folders_and_names()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("in/镇"));
        folder.Write("in/县.json", Report);
        folder.Write("in/镇/2.md", Faulty);
        Tool tool = Tool.Run("write", folder.PathOf("in"), "--to", "docx", "--output", folder.PathOf("out"));

        Assert.Equal($"共 2 个文件：已写出 2 个，存于 {folder.PathOf("out")}；0 个未写出。", tool.Error.TrimEnd());
        Assert.Equal((0, ""), (tool.ExitCode, tool.Output));
        Assert.Equal(Written(DocumentKind.Word), File.ReadAllBytes(folder.PathOf("out/县.docx")));
        Assert.NotNull(DocumentReader.Read(File.ReadAllBytes(folder.PathOf("out/镇/2.docx"))).Report);
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_stop_the_others()
    {
        using var folder = new TemporaryFolder();
        string[] files = [folder.Write("a.json", Report), folder.Write("b.md", "关于召开会议的通知"), folder.Write("c.json", Report)];
        Tool tool = Tool.Run(["read", .. files, folder.PathOf("none.md"), "--output", folder.PathOf("out"), "--language", "en"]);

        Assert.Equal(2, tool.ExitCode);
        Assert.Equal(["a.json", "c.json"], Directory.EnumerateFiles(folder.PathOf("out")).Select(f => Path.GetFileName(f)).Order());
        Assert.Contains($"{files[1]}: error GID101", tool.Error, StringComparison.Ordinal);
        Assert.Contains($"{folder.PathOf("none.md")}: the file does not exist", tool.Error, StringComparison.Ordinal);
        Assert.EndsWith($"Files: 4; written to {folder.PathOf("out")}: 2; not written: 2.", tool.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_of_reading_name_their_file_and_give_exit_code_1()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Faulty.Replace("| 0 | 21 |", "| 若干 | 21 |", StringComparison.Ordinal));
        Tool tool = Tool.Run("read", folder.PathOf("*.md"), "--output", folder.PathOf("out"));

        Assert.StartsWith($"{folder.PathOf("a.md")}：错误 GID106  ", tool.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.PathOf("out/a.json")));
        Assert.Equal(1, tool.ExitCode);
    }

    [Fact]
    public void Two_results_of_one_name_are_not_both_written()
    {
        using var folder = new TemporaryFolder();
        string first = folder.Write("a.json", Report), second = folder.Write("a.md", Faulty);
        Tool tool = Tool.Run("write", first, second, "--to", "md", "--output", folder.PathOf("out"));

        Assert.StartsWith($"{folder.PathOf("out/a.md")}：与 {first} 的结果同名，未写入", tool.Error, StringComparison.Ordinal);
        Assert.Equal(Written(DocumentKind.Markdown), File.ReadAllBytes(folder.PathOf("out/a.md")));
        Assert.Equal(2, tool.ExitCode);
    }

    [Fact]
    public void Files_that_are_there_are_replaced_only_where_asked_and_inputs_never()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("out"));
        string report = folder.Write("a.json", Report), old = folder.Write("out/a.md", "旧");
        string[] command = ["write", report, "--to", "md", "--output", folder.PathOf("out")];

        Tool kept = Tool.Run(command);
        Assert.StartsWith($"{old}：文件已存在，未覆盖；要替换请加 --overwrite", kept.Error, StringComparison.Ordinal);
        Assert.Equal((2, "旧"), (kept.ExitCode, File.ReadAllText(old)));

        Assert.Equal(0, Tool.Run([.. command, "--overwrite"]).ExitCode);
        Assert.NotEqual("旧", File.ReadAllText(old));

        Tool self = Tool.Run("read", folder.FullPath, "--output", folder.FullPath + Path.DirectorySeparatorChar, "--overwrite");
        Assert.Equal((2, Report), (self.ExitCode, File.ReadAllText(report)));
    }

    [Fact]
    public void Results_in_the_folder_are_no_documents_of_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Faulty);
        string[] command = ["read", folder.FullPath, "--output", folder.PathOf("out"), "--overwrite"];

        Assert.Equal(Tool.Run(command).Error, Tool.Run(command).Error);
        Assert.Equal([folder.PathOf("out/a.json")], Directory.EnumerateFiles(folder.PathOf("out"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Many_files_need_a_folder()
    {
        using var folder = new TemporaryFolder();
        string report = folder.Write("a.json", Report);

        Assert.Equal("有多个文件，请用 --output 给出存放的文件夹。", Tool.Run("read", report, report + "x").Error.TrimEnd());
        Assert.Equal("有多个文件，请用 --output 给出存放的文件夹。", Tool.Run("read", folder.FullPath).Error.TrimEnd());
        Assert.Equal($"{report}：不是文件夹", Tool.Run("read", report, report + "x", "--output", report).Error.TrimEnd());
    }

    [Fact]
    public void A_folder_without_documents_is_told()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("in"));

        Assert.StartsWith($"{folder.PathOf("in")}：文件夹中没有报告文件",
            Tool.Run("read", folder.PathOf("in"), "--output", folder.PathOf("out")).Error, StringComparison.Ordinal);
    }

    private static byte[] Written(DocumentKind kind) => DocumentWriter.Write(ReportJson.Read(Report).Report!, kind);
}
