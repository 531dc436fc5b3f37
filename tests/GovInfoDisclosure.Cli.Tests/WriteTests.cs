using System.Text;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Cli.Tests;

public class WriteTests
{
    private static readonly string Json = Sources.Example("bureau-2024.json");

    [Theory]
    [InlineData("html", DocumentKind.Html)]
    [InlineData("docx", DocumentKind.Word)]
    [InlineData("xlsx", DocumentKind.Excel)]
    [InlineData("md", DocumentKind.Markdown)]
    [InlineData("csv", DocumentKind.Csv)]
    public void The_document_comes_out_as_bytes(string to, DocumentKind kind)
    {
        Tool tool = Tool.Run("write", Json, "--to", to);

        Assert.Equal(DocumentWriter.Write(ReportJson.Read(File.ReadAllBytes(Json)).Report!, kind), tool.OutputBytes);
        Assert.Equal((0, "", ""), (tool.ExitCode, tool.Output, tool.Error));
    }

    [Fact]
    public void The_document_goes_to_the_file_named()
    {
        using var folder = new TemporaryFolder();
        Tool tool = Tool.Run("write", Json, "--to", "docx", "--output", folder.PathOf("out.docx"));

        Assert.Equal(Tool.Run("write", Json, "--to", "docx").OutputBytes, File.ReadAllBytes(folder.PathOf("out.docx")));
        Assert.Empty(tool.OutputBytes);
    }

    [Fact]
    public void A_document_is_read_again_as_the_same_report()
    {
        byte[] page = Tool.Run("write", Json, "--to", "html").OutputBytes;

        Assert.Equal(File.ReadAllText(Json), Tool.RunOn(new MemoryStream(page), "read", "-").Output);
    }

    [Theory]
    [InlineData("r.docx", "PK")]
    [InlineData("r.XLSX", "PK")]
    [InlineData("r.htm", "<!DOCTYPE html>")]
    [InlineData("r.md", "# ")]
    [InlineData("r.csv", "\uFEFF")]
    public void The_extension_of_the_output_decides_about_the_kind(string name, string beginning)
    {
        using var folder = new TemporaryFolder();
        string clean = Sources.Example("bureau-2024.json");

        Assert.Equal(0, Tool.Run("write", clean, "--output", folder.PathOf(name)).ExitCode);
        Assert.StartsWith(beginning, Encoding.UTF8.GetString(File.ReadAllBytes(folder.PathOf(name))), StringComparison.Ordinal);
        Assert.Equal(0, Tool.Run("write", clean, "--to", "md", "--output", folder.PathOf(name)).ExitCode);
        Assert.StartsWith("# ", File.ReadAllText(folder.PathOf(name)), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_shown_where_asked()
    {
        string faulty = Sources.Example("faulty-bureau-2024.md");

        Assert.DoesNotContain("GID", Encoding.UTF8.GetString(Tool.Run("write", faulty, "--to", "md").OutputBytes),
            StringComparison.Ordinal);
        Tool annotated = Tool.Run("write", faulty, "--to", "md", "--annotate", "--language", "en");
        string text = Encoding.UTF8.GetString(annotated.OutputBytes);
        Assert.Contains("| 21[^2]", text, StringComparison.Ordinal);
        Assert.Contains("\n[^2]: GID301 ", text, StringComparison.Ordinal);
        Assert.Contains("after the deadline", text, StringComparison.Ordinal);
        // That the report is wrong does not make writing fail.
        Assert.Equal(0, annotated.ExitCode);
    }

    [Fact]
    public void An_error_of_reading_gives_exit_code_1_and_the_document()
    {
        string document = File.ReadAllText(Sources.Example("faulty-bureau-2024.md"))
            .Replace("| 0 | 21 |", "| 若干 | 21 |", StringComparison.Ordinal);
        Tool tool = Tool.RunOn(document, "write", "-", "--to", "csv", "--language", "en");

        Assert.StartsWith("error GID106  ", tool.Error, StringComparison.Ordinal);
        Assert.NotEmpty(tool.OutputBytes);
        Assert.Equal(1, tool.ExitCode);
    }

    [Fact]
    public void Nothing_is_written_if_there_is_no_report()
    {
        using var folder = new TemporaryFolder();
        Tool tool = Tool.RunOn("关于召开会议的通知\n", "write", "-", "--to", "html", "--output", folder.PathOf("out.html"));

        Assert.StartsWith("错误 GID101  ", tool.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("out.html")));
        Assert.Equal(2, tool.ExitCode);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told()
    {
        using var folder = new TemporaryFolder();
        string target = Path.Combine(folder.FullPath, "none", "out.docx");

        Assert.Equal($"{target}：文件夹不存在\n", Tool.Run("write", Json, "--to", "docx", "--output", target).Error.ReplaceLineEndings("\n"));
    }
}
