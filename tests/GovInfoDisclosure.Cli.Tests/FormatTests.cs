using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>The formats of <c>check</c> besides text and JSON, and <c>--output</c>.</summary>
public class FormatTests
{
    private const string Reason = "已报上级同意";

    private static readonly string Faulty = Sources.Example("faulty-bureau-2024.md");
    private static readonly string Clean = Sources.Example("bureau-2024.json");

    [Fact]
    public void Ndjson_has_a_line_for_each_report_as_json_has_it()
    {
        string[] lines = Checked("ndjson").Output.Split('\n');
        JsonArray reports = JsonNode.Parse(Checked("json").Output)!["reports"]!.AsArray();

        Assert.Equal(3, lines.Length);
        Assert.Equal("", lines[2]);
        Assert.All(reports.Zip(lines), pair => Assert.True(JsonNode.DeepEquals(pair.First, JsonNode.Parse(pair.Second))));
    }

    [Fact]
    public void Csv_lists_every_finding_in_the_words_of_the_form()
    {
        string csv = Encoding.UTF8.GetString(Checked("csv").OutputBytes);
        string[] lines = csv.Split("\r\n");

        Assert.Equal("\uFEFF文件,行政机关,年度,级别,规则,位置,说明,填报,应为,更正建议,原文位置,编号", lines[0]);
        Assert.Equal(9, lines.Length);
        Assert.StartsWith(
            $"{Faulty},青禾县自然资源局,2024,错误,GID301,表三 · 一、本年新收政府信息公开申请数量 · 总计,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",21,12,最可能是“一、本年新收政府信息公开申请数量 · 总计”应为 12", lines[1], StringComparison.Ordinal);
        Assert.Contains(",原文第 31 行,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("\uFEFFFile,Agency,Year,Severity", Encoding.UTF8.GetString(
            Tool.Run("check", "--format", "csv", "--language", "en", Faulty).OutputBytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Excel_has_the_list_and_a_line_for_each_report()
    {
        byte[] file = Checked("xlsx").OutputBytes;
        using SpreadsheetDocument book = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        string[][] findings = RowsOf(book, "核对发现"), reports = RowsOf(book, "汇总");

        Assert.Empty(new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken));
        Assert.Equal(8, findings.Length);
        Assert.Equal(["21", "12"], findings[1][7..9]);
        Assert.Equal(
            [[Faulty, "青禾县自然资源局", "2024", "200", "0", "0", "5", "2", "3", "0", "须更正"],
                [Clean, "青禾县自然资源局", "2024", "200", "0", "0", "0", "0", "0", "0", "未发现问题"]],
            reports[1..]);
        Assert.Equal(file, Checked("xlsx").OutputBytes);
    }

    [Fact]
    public void A_name_that_is_a_formula_stays_text_and_no_character_breaks_the_file()
    {
        using var folder = new TemporaryFolder();
        string name = OperatingSystem.IsWindows() ? "=1+1.md" : "=1+1\u0001<&>.md";
        string[] arguments = ["check", "--no-settings", folder.Write(name, File.ReadAllText(Faulty))];
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, arguments[2]);

        Assert.Contains("\"'=1+1", Quoted(Tool.Run("check", "--format", "csv", "=1+1,.md").OutputBytes), StringComparison.Ordinal);
        using SpreadsheetDocument book = SpreadsheetDocument.Open(
            new MemoryStream(Tool.Run([.. arguments, "--format", "xlsx"]).OutputBytes), isEditable: false);
        Assert.Empty(book.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<CellFormula>()));
        XDocument.Parse(Tool.Run([.. arguments, "--format", "junit"]).Output);
        Assert.DoesNotContain("<&>", Tool.Run([.. arguments, "--format", "html"]).Output, StringComparison.Ordinal);
        JsonNode.Parse(Tool.Run(["check", "--format", "sarif", relative]).Output);
    }

    [Fact]
    public void The_web_page_links_each_file_with_its_findings_and_runs_nothing()
    {
        using var document = new HtmlParser().ParseDocument(Checked("html").Output);
        string[] targets = [.. document.QuerySelectorAll("tbody a").Select(a => a.GetAttribute("href")!)];

        Assert.Equal(["#f1", "#f2"], targets);
        Assert.All(targets, t => Assert.NotNull(document.QuerySelector(t)));
        Assert.Equal(7, document.QuerySelectorAll("#f1 li").Length);
        Assert.Contains("见问题 1：最可能是", document.QuerySelector("#f1 li .p")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("共 2 份报告：5 处错误，2 处警告", document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(document.QuerySelectorAll("script, link, img, iframe"));
    }

    [Fact]
    public void Junit_has_a_case_for_each_rule_that_fails_if_it_found_what_counts()
    {
        XElement[] cases = [.. XDocument.Parse(Checked("junit").Output).Descendants("testcase")];
        string[] Failing(params string[] more) =>
            [.. XDocument.Parse(Tool.Run(["check", "--format", "junit", .. more, Faulty]).Output).Descendants("failure")
                .Select(f => f.Parent!.Attribute("name")!.Value)];

        Assert.Equal(2 * Rules.All.Length, cases.Length);
        Assert.Equal(["GID301", "GID302", "GID303"], Failing());
        Assert.Equal(["GID301", "GID302", "GID303", "GID501", "GID802"], Failing("--fail-on", "warning"));
        Assert.Empty(Failing("--fail-on", "never"));
        Assert.Equal("3", XDocument.Parse(Checked("junit").Output).Root!.Attribute("failures")!.Value);
    }

    [Fact]
    public void Github_annotates_lines()
    {
        string[] lines = Tool.Run("check", "--format", "github", "--language", "en", Faulty).Output.Split('\n');

        Assert.StartsWith(
            $"::error file={Faulty},line=31,title=GID301::Table three · Newly received requests", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"::warning file={Faulty},title=GID802::", lines[6], StringComparison.Ordinal);
        Assert.Contains(
            "::error file=100%25%2C.md,title=GID101::", Tool.Run("check", "--format", "github", "100%,.md").Output,
            StringComparison.Ordinal);
    }

    // By the normative text of SARIF 2.1.0: what has to be there, and of which words.
    [Fact]
    public void Sarif_has_what_the_standard_demands()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("报告 1.md", File.ReadAllText(Faulty));
        JsonNode log = JsonNode.Parse(
            Tool.Run("check", "--format", "sarif", "--accept", "GID802", "--reason", Reason, file).Output)!;
        JsonNode run = log["runs"]!.AsArray().Single()!;
        JsonArray rules = run["tool"]!["driver"]!["rules"]!.AsArray(), results = run["results"]!.AsArray();

        Assert.Equal("2.1.0", (string?)log["version"]);
        Assert.Equal("govinfo", (string?)run["tool"]!["driver"]!["name"]);
        Assert.Equal(rules.Count, rules.DistinctBy(r => (string?)r!["id"]).Count());
        Assert.Equal(7, results.Count);
        Assert.All(results, r => Assert.Equal((string?)r!["ruleId"], (string?)rules[(int)r["ruleIndex"]!]!["id"]));
        Assert.All(results, r => Assert.Contains((string?)r!["level"], (string?[])["error", "warning", "note"]));
        Assert.All(results, r => Assert.NotEqual("", (string?)r!["message"]!["text"]));
        JsonNode location = results[0]!["locations"]!.AsArray().Single()!;
        Assert.Equal(new Uri(file).AbsoluteUri, (string?)location["physicalLocation"]!["artifactLocation"]!["uri"]);
        Assert.Equal(31, (int)location["physicalLocation"]!["region"]!["startLine"]!);
        Assert.Equal("/requests/newlyReceived/total", (string?)location["logicalLocations"]![0]!["fullyQualifiedName"]);
        Assert.Null(results[0]!["suppressions"]);
        Assert.Equal((Reason, "external"), results.Where(r => (string?)r!["ruleId"] == "GID802").Select(
            r => ((string?)r!["suppressions"]![0]!["justification"], (string?)r["suppressions"]![0]!["kind"])).Single());
        Assert.True((bool)run["invocations"]![0]!["executionSuccessful"]!);
        Assert.False((bool)JsonNode.Parse(Tool.Run("check", "--format", "sarif", "none.md").Output)!["runs"]![0]!["invocations"]![0]![
            "executionSuccessful"]!);
    }

    [Theory]
    [InlineData("r.json", "{\n  \"reports\"")]
    [InlineData("r.ndjson", "{\"source\"")]
    [InlineData("r.csv", "\uFEFF文件,")]
    [InlineData("r.xlsx", "PK")]
    [InlineData("r.HTML", "<!DOCTYPE html>")]
    [InlineData("r.sarif", "{\n  \"$schema\"")]
    [InlineData("r.xml", "<?xml")]
    [InlineData("r.txt", "青禾县自然资源局")]
    public void The_extension_of_the_output_decides_about_the_format(string name, string beginning)
    {
        using var folder = new TemporaryFolder();
        Tool tool = Tool.Run("check", "--output", folder.PathOf(name), Faulty);

        Assert.Equal((1, "", ""), (tool.ExitCode, tool.Output, tool.Error));
        Assert.StartsWith(beginning, Encoding.UTF8.GetString(File.ReadAllBytes(folder.PathOf(name))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_is_named_goes_before_the_extension_and_no_document_is_overwritten()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("report.md", File.ReadAllText(Faulty));

        Tool.Run("check", "--format", "json", "--output", folder.PathOf("r.csv"), file);
        Assert.StartsWith("{", File.ReadAllText(folder.PathOf("r.csv")), StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run("check", "--output", file, file).ExitCode);
        Assert.Equal(File.ReadAllText(Faulty), File.ReadAllText(file));
        Assert.Equal(2, Tool.Run("check", "--output", folder.PathOf("none/r.csv"), file).ExitCode);
    }

    private static Tool Checked(string format) => Tool.Run("check", "--format", format, Faulty, Clean);

    private static string Quoted(byte[] csv) => Encoding.UTF8.GetString(csv);

    private static string[][] RowsOf(SpreadsheetDocument book, string name)
    {
        Sheet sheet = book.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(s => s.Name == name);
        var part = (WorksheetPart)book.WorkbookPart.GetPartById(sheet.Id!);
        return [.. part.Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToArray())];
    }
}
