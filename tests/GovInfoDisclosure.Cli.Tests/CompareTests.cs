using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>What changed between reports.</summary>
public sealed class CompareTests : IDisposable
{
    private const string Agency = "<b>=1+1|</b>县\u001b[31m教育局";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reports_are_sorted_by_year_and_a_folder_is_taken_as_its_files()
    {
        Write(2024, 12);
        Write(2022, 10);
        Write(2023, null);
        using var answer = JsonDocument.Parse(Tool.Run("compare", _folder.FullPath, "--format", "json").Output);
        JsonElement cell = answer.RootElement.GetProperty("cells").EnumerateArray()
            .Single(c => c.GetProperty("pointer").GetString() == "/requests/newlyReceived/total");

        Assert.Equal(
            [2022, 2023, 2024],
            answer.RootElement.GetProperty("reports").EnumerateArray().Select(r => r.GetProperty("year").GetInt32()));
        Assert.Equal("[10,null,12]", JsonSerializer.Serialize(cell.GetProperty("values")));
        Assert.Empty(answer.RootElement.GetProperty("notes").EnumerateArray());
    }

    [Fact]
    public void The_columns_of_the_text_align_and_nothing_reaches_the_terminal_that_it_obeys()
    {
        string output = Tool.Run("compare", Write(2023, 10), Write(2024, 12)).Output;
        string[] lines = output.Split('\n');
        string head = lines.First(l => l.TrimStart().StartsWith("位置", StringComparison.Ordinal));
        string row = lines.First(l => l.Contains("本年新收政府信息公开申请数量 · 总计", StringComparison.Ordinal));

        Assert.Equal(WidthTo(head, "增减（%）"), WidthTo(row, "20.00"));
        Assert.DoesNotContain('\u001b', output);
        Assert.Contains("另有 199 格没有变化。", output, StringComparison.Ordinal);

        // Chinese characters and signs take two places.
        static int WidthTo(string line, string end) =>
            line[..(line.IndexOf(end, StringComparison.Ordinal) + end.Length)].Sum(c => c is >= '\u2E80' and not '\uFFFD' ? 2 : 1);
    }

    [Theory]
    [InlineData("zh", "空白", "无法计算（有空白）")]
    [InlineData("en", "blank", "undefined (blank)")]
    public void A_blank_is_called_one(string language, string blank, string gap)
    {
        string output = Tool.Run("compare", Write(2023, null), Write(2024, 12), "--language", language).Output;
        string row = output.Split('\n').First(l => l.EndsWith(gap, StringComparison.Ordinal));

        Assert.Contains($" {blank} ", row, StringComparison.Ordinal);
        Assert.DoesNotContain("0.00", row, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_no_markup_in_pages()
    {
        string[] files = [Write(2023, 10), Write(2024, 12)];
        using var page = new HtmlParser().ParseDocument(Tool.Run(["compare", .. files, "--format", "html"]).Output);
        string markdown = Tool.Run(["compare", .. files, "--format", "md"]).Output;

        Assert.Empty(page.QuerySelectorAll("b, script, link, img"));
        Assert.Contains("<b>=1+1|</b>县", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("本机关认真贯彻落实《条例》各项要求，持续规范公开流程。", page.QuerySelector("mark")!.TextContent);
        Assert.Contains("&lt;b>=1+1\\|&lt;/b>县", markdown, StringComparison.Ordinal);
        Assert.Contains("| 表三 · 一、本年新收政府信息公开申请数量 · 总计 | 10 | 12 | 2 | 20.00 |", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Excel_has_all_cells_as_numbers_and_no_formula()
    {
        string file = Path.Combine(_folder.FullPath, "c.xlsx");
        Assert.Equal(0, Tool.Run("compare", Write(2023, 10), Write(2024, 12), "--output", file).ExitCode);
        using SpreadsheetDocument book = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken));
        Sheet[] sheets = [.. book.WorkbookPart!.Workbook!.Descendants<Sheet>()];
        Row[] rows = [.. Sheet("各格变化").Descendants<Row>()];

        Assert.Equal(["指标", "各格变化", "文字", "报告", "注意"], sheets.Select(s => s.Name!.Value));
        Assert.Equal(201, rows.Length);
        Row changed = rows.Single(r => r.InnerText.Contains("本年新收政府信息公开申请数量 · 总计", StringComparison.Ordinal));
        Assert.Equal(["10", "12", "2", "20.00"], changed.Descendants<Cell>().Skip(1).Select(c => c.CellValue?.Text));
        Assert.Empty(book.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<CellFormula>()));

        Worksheet Sheet(string name) =>
            ((WorksheetPart)book.WorkbookPart.GetPartById(sheets.Single(s => s.Name == name).Id!.Value!)).Worksheet!;
    }

    [Fact]
    public void So_many_reports_that_columns_have_two_letters_make_a_valid_workbook()
    {
        string[] files = [.. Enumerable.Range(2021, 15).Select(y => Write(y, y))];
        using SpreadsheetDocument book = SpreadsheetDocument.Open(
            new MemoryStream(Tool.Run(["compare", .. files, "--format", "xlsx"]).OutputBytes), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken));
        Assert.Contains(
            book.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<Cell>()), c => c.CellReference == "AR201");
    }

    [Theory]
    [InlineData("c.json", "{")]
    [InlineData("c.md", "# 年度报告对比")]
    [InlineData("c.html", "<!DOCTYPE html>")]
    [InlineData("c.txt", "报告")]
    public void The_extension_of_the_output_decides(string name, string beginning)
    {
        string file = Path.Combine(_folder.FullPath, name);
        Tool tool = Tool.Run("compare", Write(2023, 10), Write(2024, 12), "--output", file);

        Assert.Equal((0, "", ""), (tool.ExitCode, tool.Output, tool.Error));
        Assert.StartsWith(beginning, File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_compared_is_a_failure_with_a_reason()
    {
        string file = Write(2023, 10), other = _folder.Write("other.txt", "没有报告。");

        Assert.Equal((2, "至少需要两份报告才能对比。"), (Tool.Run("compare", file).ExitCode, Tool.Run("compare", file).Error.Trim()));
        Assert.Equal(2, Tool.Run("compare", file, other).ExitCode);
        Assert.StartsWith($"{other}：", Tool.Run("compare", file, other).Error, StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run("compare", file, file, "--output", file).ExitCode);
        Assert.Equal(2, Tool.Run("compare", file, file, "--format", "docx").ExitCode);
        Assert.NotNull(ReportJson.Read(File.ReadAllText(file)).Report);
    }

    private string Write(int year, long? received)
    {
        DisclosureReport report = DocumentReader.Read(File.ReadAllBytes(Sources.Example("bureau-2024.json"))).Report! with
        {
            Year = year,
            Agency = new() { Name = Agency },
            Overview = new() { Text = "本机关认真贯彻落实《条例》各项要求，持续规范公开流程。" },
        };
        Requests requests = report.Requests;
        report = report with { Requests = requests with { NewlyReceived = requests.NewlyReceived with { Total = received } } };
        return _folder.Write($"{year}.json", Encoding.UTF8.GetString(ReportJson.Write(report)));
    }
}
