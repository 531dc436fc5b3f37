using System.Text;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>Settings files: rules, severities, and findings that are accepted with a reason.</summary>
public class SettingsTests
{
    private const string Reason = "已报上级同意";

    // Without the sentence that contradicts a table, so that a single warning is left.
    private static readonly string Faulty = File.ReadAllText(Sources.Example("faulty-bureau-2024.md"))
        .Replace("全年新收政府信息公开申请12件，上年结转1件，办结12件，结转下年度1件。", "", StringComparison.Ordinal);

    [Fact]
    public void Accepted_findings_are_written_beside_the_document_and_no_longer_count()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("report.md", Faulty);
        Tool accepting = Tool.Run("check", "--accept", "GID802", "--reason", Reason, "--until", "2999-12-31", file);

        Assert.Equal($"已保留 1 处发现，写入 {folder.PathOf("govinfo.json")}。\n", accepting.Error.ReplaceLineEndings("\n"));
        Assert.EndsWith("共 1 份报告：5 处错误，0 处警告；另有 1 处已说明理由\n", accepting.Output, StringComparison.Ordinal);
        JsonNode entry = JsonNode.Parse(File.ReadAllText(folder.PathOf("govinfo.json")))!["accepted"]![0]!;
        Assert.Equal(
            ("GID802", "/publishedOn", "青禾县自然资源局", 2024, Reason, "2999-12-31"),
            ((string?)entry["rule"], (string?)entry["pointer"], (string?)entry["agency"], (int)entry["year"]!, (string?)entry["reason"],
                (string?)entry["until"]));

        Tool later = Tool.Run("check", file);
        Assert.Contains($"设置：{folder.PathOf("govinfo.json")}\n", later.Output, StringComparison.Ordinal);
        Assert.Contains("已说明理由的发现 1 处，不计入结论；用 --show-suppressed 列出。\n", later.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("GID802", later.Output, StringComparison.Ordinal);
        Assert.Equal("", later.Error);

        Tool shown = Tool.Run("check", "--show-suppressed", file);
        Assert.Contains("  GID802  公布日期 2025-03-18 晚于法定期限 2025-01-31。\n          理由：已报上级同意（至 2999-12-31）\n",
            shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_accepted_findings_apart()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("report.md", Faulty);
        string id = (string)Report(Tool.Run("check", "--format", "json", file))["findings"]!.AsArray()
            .Single(f => (string?)f!["rule"] == "GID302")!["id"]!;
        JsonNode report = Report(Tool.Run("check", "--format", "json", "--accept", id, "--reason", Reason, file));

        Assert.Equal(4, (int)report["errors"]!);
        Assert.DoesNotContain(report["findings"]!.AsArray(), f => (string?)f!["id"] == id);
        Assert.Equal(
            (id, Reason),
            ((string?)report["suppressed"]![0]!["finding"]!["id"], (string?)report["suppressed"]![0]!["acceptance"]!["reason"]));
        Assert.Null(report["stale"]);
    }

    [Fact]
    public void All_accepted_gives_exit_code_0_until_a_figure_changes()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("report.md", Faulty);
        string[] accept = ["--accept", "GID301", "--accept", "GID302", "--accept", "gid303", "--accept", "GID802", "--reason", Reason];

        Assert.Equal(0, Tool.Run(["check", "--fail-on", "warning", .. accept, file]).ExitCode);
        Assert.Equal(0, Tool.Run("check", "--fail-on", "warning", file).ExitCode);

        folder.Write("report.md", Faulty.Replace("| 21 |", "| 22 |", StringComparison.Ordinal));
        Tool changed = Tool.Run("check", file);
        Assert.Equal(1, changed.ExitCode);
        Assert.Contains("已失效的保留（2 条，请核对后删除或重新保留）", changed.Output, StringComparison.Ordinal);
        Assert.Contains(
            "  GID301  表三 · 一、本年新收政府信息公开申请数量 · 总计：内容已变动，保留失效。\n          理由：已报上级同意\n",
            changed.Output, StringComparison.Ordinal);

        Assert.Equal(0, Tool.Run(["check", .. accept, file]).ExitCode);
        Assert.DoesNotContain("失效", Tool.Run("check", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_acceptance_that_expired_counts_again()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("report.md", Faulty);
        Tool accepting = Tool.Run("check", "--language", "en", "--accept", "GID802", "--reason", Reason, "--until", "2020-01-01", file);

        Assert.Contains("it held until 2020-01-01.", accepting.Output, StringComparison.Ordinal);
        Assert.Contains("Warnings (1)", accepting.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_above_a_document_are_found_the_nearest_first_and_can_be_named_or_left_out()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("a/b"));
        string file = folder.Write("a/b/report.md", Faulty);
        folder.Write("govinfo.json", """{"rules":{"GID802":"error"}}""");
        Assert.Contains("错误（6 处）", Tool.Run("check", file).Output, StringComparison.Ordinal);

        folder.Write("a/govinfo.json", """{"rules":{"GID802":"off","GID301":"information"}}""");
        Assert.Contains("共 1 份报告：3 处错误，0 处警告\n", Tool.Run("check", file).Output, StringComparison.Ordinal);

        Assert.Contains("错误（6 处）", Tool.Run("check", "--settings", folder.PathOf("govinfo.json"), file).Output, StringComparison.Ordinal);
        Assert.Contains("共 1 份报告：5 处错误，1 处警告\n", Tool.Run("check", "--no-settings", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_else_a_settings_file_has_stays_in_it()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("report.md", Faulty);
        folder.Write("govinfo.json", """
            {"$schema":"x","accepted":[{"finding":"f","reason":"r"}],"rules":{"GID304":"off"}}
            """);
        Tool.Run("check", "--accept", "GID802", "--reason", Reason, file);
        JsonNode written = JsonNode.Parse(File.ReadAllText(folder.PathOf("govinfo.json")))!;

        Assert.Equal(
            ("x", "off", 2), ((string?)written["$schema"], (string?)written["rules"]!["GID304"], written["accepted"]!.AsArray().Count));
        Assert.Equal("f", (string?)written["accepted"]![0]!["finding"]);
    }

    [Fact]
    public void A_settings_file_that_is_wrong_ends_the_check_before_it_begins()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("report.md", Faulty);
        string settings = folder.Write("govinfo.json", """{"rules":{"GID304":"of"}}""");
        Tool tool = Tool.Run("check", file);

        Assert.Equal((2, ""), (tool.ExitCode, tool.Output));
        Assert.StartsWith($"{settings}：第1行第20列：/rules/GID304 应为", tool.Error, StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run("write", "--to", "md", "--annotate", file).ExitCode);
        Assert.Equal(2, Tool.Run("check", "--settings", folder.PathOf("none.json"), file).ExitCode);
        Assert.Equal(1, Tool.Run("check", "--no-settings", file).ExitCode);
    }

    [Fact]
    public void Annotated_documents_show_what_counts()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("report.md", Faulty);
        folder.Write("govinfo.json", """{"rules":{"GID802":"off"}}""");
        string Written(params string[] more) =>
            Encoding.UTF8.GetString(Tool.Run(["write", "--to", "md", "--annotate", .. more, file]).OutputBytes);

        Assert.DoesNotContain("GID802", Written(), StringComparison.Ordinal);
        Assert.Contains("GID301", Written(), StringComparison.Ordinal);
        Assert.Contains("GID802", Written("--no-settings"), StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_what_is_not_found_is_a_failure()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("report.md", Faulty);
        Tool tool = Tool.Run("check", "--accept", "GID401", "--reason", Reason, file);

        Assert.Equal((2, "没有可保留的发现：GID401。\n"), (tool.ExitCode, tool.Error.ReplaceLineEndings("\n")));
        Assert.False(File.Exists(folder.PathOf("govinfo.json")));
    }

    [Theory]
    [InlineData("--reason", "--accept", "GID802")]
    [InlineData("--accept", "--reason", "r")]
    [InlineData("--accept", "--until", "2027-01-01")]
    [InlineData("GID999", "--accept", "GID999", "--reason", "r")]
    [InlineData("2027-1-1", "--accept", "GID802", "--reason", "r", "--until", "2027-1-1")]
    [InlineData("--no-settings", "--no-settings", "--accept", "GID802", "--reason", "r")]
    [InlineData("--no-settings", "--no-settings", "--settings", "a.json")]
    [InlineData("--reason", "--accept", "GID802", "--reason", " ")]
    [InlineData("RULE", "--reason", "r", "a.md", "--accept")]
    public void Options_that_do_not_go_together_are_refused(string named, params string[] options)
    {
        Tool tool = Tool.Run(["check", "report.md", .. options]);

        Assert.Equal((2, ""), (tool.ExitCode, tool.Output));
        Assert.Contains(named, tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_in_the_readme_is_one() => Assert.Equal(
        ["a2deffbb1e4b29fa"],
        CheckSettings.Read(Encoding.UTF8.GetBytes(ReadmeCode.Blocks("README.md", "json").Single())).Settings!
            .Accepted.Select(a => a.Finding));

    private static JsonNode Report(Tool tool) => JsonNode.Parse(tool.Output)!["reports"]![0]!;
}
