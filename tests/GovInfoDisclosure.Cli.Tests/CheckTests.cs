using System.Text.Json.Nodes;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Cli.Tests;

public class CheckTests
{
    private static readonly string Faulty = Sources.Example("faulty-bureau-2024.md");
    private static readonly string Clean = Sources.Example("bureau-2024.json");
    private static readonly string Warned = Sources.Example("xikou-town-2024.md");

    [Fact]
    public void Text_is_Chinese_unless_told_otherwise()
    {
        Tool tool = Tool.Run("check", Faulty);

        Assert.Equal(Sources.Fixture("faulty-bureau-2024.zh.txt"), tool.PortableOutput);
        Assert.Equal("", tool.Error);
        Assert.Equal(1, tool.ExitCode);
    }

    [Fact]
    public void Text_in_English()
    {
        Tool tool = Tool.Run("check", "--language", "en", Faulty);

        Assert.Equal(Sources.Fixture("faulty-bureau-2024.en.txt"), tool.PortableOutput);
    }

    [Fact]
    public void Json_is_as_the_contract_says()
    {
        Tool tool = Tool.Run("check", "--format", "json", Faulty);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Sources.Fixture("faulty-bureau-2024.json")), JsonNode.Parse(tool.PortableOutput)),
            tool.Output);
        Assert.EndsWith("}\n", tool.Output, StringComparison.Ordinal);
        Assert.Contains("青禾县自然资源局", tool.Output, StringComparison.Ordinal);
        Assert.Equal(1, tool.ExitCode);
    }

    [Fact]
    public void Json_members_keep_their_order()
    {
        JsonNode json = JsonNode.Parse(Tool.Run("check", "--format", "json", Faulty).Output)!;

        Assert.Equal(["reports", "errors", "warnings"], Names(json));
        Assert.Equal(
            ["source", "edition", "year", "agency", "errors", "warnings", "reading", "findings", "localisation", "repairs", "problems"],
            Names(json["reports"]![0]!));
        Assert.Equal(
            ["id", "rule", "name", "severity", "pointer", "related", "terms", "message", "expected", "actual", "repairs", "problem"],
            Names(json["reports"]![0]!["findings"]![0]!));
    }

    [Fact]
    public void Json_speaks_the_language_asked_for() =>
        Assert.Contains("the six kinds of applicants add up to 12, but 21 is stated",
            Tool.Run("check", "--format=json", "--language=en", Faulty).Output, StringComparison.Ordinal);

    [Fact]
    public void Findings_of_reading_come_first_and_tell_their_place()
    {
        JsonNode json = JsonNode.Parse(Tool.Run("check", "--format", "json", Warned).Output)!;
        JsonArray findings = json["reports"]![0]!["findings"]!.AsArray();
        JsonNode? surplus = findings.FirstOrDefault(f => (string?)f!["pointer"] == "/reviewAndLitigation");

        Assert.Equal(findings.Select(f => (string?)f!["rule"]).Order(StringComparer.Ordinal), findings.Select(f => (string?)f!["rule"]));
        Assert.Equal("GID107", (string?)surplus!["rule"]);
        Assert.Equal(Array.IndexOf(File.ReadAllLines(Warned), "五、存在的主要问题及改进情况") - 1, (int?)surplus["place"]!["line"]);
    }

    [Fact]
    public void A_report_in_order_gives_exit_code_0()
    {
        Tool tool = Tool.Run("check", "--fail-on", "warning", Clean);

        Assert.Contains("结论：未发现问题。", tool.Output, StringComparison.Ordinal);
        Assert.EndsWith("共 1 份报告：0 处错误，0 处警告\n", tool.Output, StringComparison.Ordinal);
        Assert.Equal(0, tool.ExitCode);
    }

    [Theory]
    [InlineData("error", 1, 0)]
    [InlineData("warning", 1, 1)]
    [InlineData("never", 0, 0)]
    public void Fail_on_decides_which_findings_count(string failOn, int withErrors, int withWarnings)
    {
        Assert.Equal(withErrors, Tool.Run("check", "--fail-on", failOn, Faulty).ExitCode);
        Assert.Equal(withWarnings, Tool.Run("check", "--fail-on", failOn, Warned).ExitCode);
    }

    [Fact]
    public void Several_reports_are_all_told_and_summed_up()
    {
        Tool tool = Tool.Run("check", Clean, Faulty, Warned);

        Assert.All([Clean, Faulty, Warned], file => Assert.Contains($"文件：{file}\n", tool.Output, StringComparison.Ordinal));
        Assert.EndsWith("共 3 份报告：5 处错误，6 处警告\n", tool.Output, StringComparison.Ordinal);
        Assert.Equal(1, tool.ExitCode);
    }

    [Fact]
    public void An_unreadable_file_does_not_keep_others_from_being_checked()
    {
        using var folder = new TemporaryFolder();
        Tool tool = Tool.Run("check", "--fail-on", "never", folder.PathOf("missing.md"), folder.Write("letter.txt", "关于召开会议的通知\n"), Faulty);

        Assert.Equal($"{folder.PathOf("missing.md")}：文件不存在\n", tool.Error.ReplaceLineEndings("\n"));
        Assert.Contains("结论：无法读取，未作核对。", tool.Output, StringComparison.Ordinal);
        Assert.Contains("结论：有 5 处错误", tool.Output, StringComparison.Ordinal);
        Assert.EndsWith("共 3 个文件：读取 1 份报告（5 处错误，2 处警告）；2 个无法读取\n", tool.Output, StringComparison.Ordinal);
        Assert.Equal(2, tool.ExitCode);
    }

    [Fact]
    public void Json_lists_unreadable_files_with_nulls()
    {
        using var folder = new TemporaryFolder();
        Tool tool = Tool.Run("check", "--format", "json", folder.PathOf("missing.md"), folder.Write("broken.json", "{\"edition\":"));
        JsonArray reports = JsonNode.Parse(tool.Output)!["reports"]!.AsArray();

        Assert.All(reports, r => Assert.Equal((null, null, null), (r!["edition"], r["year"], r["agency"])));
        Assert.Equal(["GID101", "GID111"], reports.Select(r => (string?)r!["findings"]![0]!["rule"]));
        Assert.Equal(2, tool.ExitCode);
    }

    [Fact]
    public void Dash_is_standard_input()
    {
        Tool tool = Tool.RunOn(File.ReadAllText(Clean), "check", "-");

        Assert.Contains("文件：标准输入\n", tool.Output, StringComparison.Ordinal);
        Assert.Equal(0, tool.ExitCode);
        Assert.Equal("-", (string?)JsonNode.Parse(Tool.RunOn(File.ReadAllText(Clean), "check", "--format", "json", "-").Output)![
            "reports"]![0]!["source"]);
    }

    [Fact]
    public void Texts_of_a_document_are_neither_markup_nor_control_codes()
    {
        string name = "[red]甲[/]县[" + new string('长', 300) + "\u001b[31m局";
        using var folder = new TemporaryFolder();
        DisclosureReport report = ReportJson.Read(File.ReadAllBytes(Clean)).Report! with { Agency = new() { Name = name } };
        Tool tool = Tool.Run("check", folder.Write("odd.json", ReportJson.WriteText(report)));

        Assert.StartsWith(name.Replace('\u001b', '\uFFFD') + " · 2024年度", tool.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', tool.Output);
    }

    [Fact]
    public void Much_information_is_cut_short_but_counted()
    {
        Tool tool = Tool.Run("check", Warned);

        Assert.Contains("提示（7 条，不影响结论）", tool.Output, StringComparison.Ordinal);
        Assert.Contains("  ……另有 1 条，用 --format json 列出全部。\n", tool.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(m => m.Key);
}
