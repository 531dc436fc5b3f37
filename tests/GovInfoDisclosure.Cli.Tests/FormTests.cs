using GovInfoDisclosure.Documents;

namespace GovInfoDisclosure.Cli.Tests;

public class FormTests
{
    private const string Agency = "青禾县自然资源局";

    [Theory]
    [InlineData("docx", DocumentKind.Word)]
    [InlineData("xlsx", DocumentKind.Excel)]
    [InlineData("html", DocumentKind.Html)]
    [InlineData("md", DocumentKind.Markdown)]
    [InlineData("csv", DocumentKind.Csv)]
    public void The_form_comes_out_as_bytes(string to, DocumentKind kind)
    {
        Tool tool = Tool.Run("form", "--agency", Agency, "--year", "2024", "--to", to);

        Assert.Equal(DocumentWriter.WriteForm(FormEdition.Edition2021, Agency, 2024, kind), tool.OutputBytes);
        Assert.Equal((0, "", ""), (tool.ExitCode, tool.Output, tool.Error));
    }

    [Theory]
    [InlineData("2020", "auto", FormEdition.Edition2019)]
    [InlineData("2021", "auto", FormEdition.Edition2021)]
    [InlineData("2024", "2019", FormEdition.Edition2019)]
    public void The_edition_is_the_one_for_the_year_unless_another_is_named(string year, string edition, FormEdition expected)
    {
        using var folder = new TemporaryFolder();
        Tool tool = Tool.Run("form", "--agency", Agency, "--year", year, "--edition", edition, "--output", folder.PathOf("form.docx"));

        Assert.Equal((0, "", ""), (tool.ExitCode, tool.Output, tool.Error));
        Assert.Equal(expected, DocumentReader.Read(File.ReadAllBytes(folder.PathOf("form.docx"))).Report!.Edition);
    }

    [Fact]
    public void What_is_missing_is_asked_for()
    {
        Tool tool = Tool.Run("form", "--language", "en");

        Assert.Equal(2, tool.ExitCode);
        Assert.Contains("--agency NAME is missing.", tool.Error, StringComparison.Ordinal);
        Assert.Contains("--year N is missing.", tool.Error, StringComparison.Ordinal);
        Assert.Contains("--to html|docx|xlsx|md|csv is missing.", tool.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018")]
    [InlineData("10000")]
    [InlineData("今年")]
    public void A_year_is_one_that_has_a_form(string year) =>
        Assert.StartsWith($"--year 不能是“{year}”，须为 2019 至 9999 的整数。",
            Tool.Run("form", "--agency", Agency, "--year", year, "--to", "md").Error, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_cannot_be_written_is_told()
    {
        using var folder = new TemporaryFolder();
        string target = Path.Combine(folder.FullPath, "none", "form.xlsx");
        Tool tool = Tool.Run("form", "--agency", Agency, "--year", "2024", "--output", target);

        Assert.Equal((2, $"{target}：文件夹不存在\n"), (tool.ExitCode, tool.Error.ReplaceLineEndings("\n")));
    }
}
