using System.Text.Json.Nodes;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Cli.Tests;

public class ReadTests
{
    private static readonly string Document = Sources.Example("xikou-town-2024.md");
    private static readonly string Json = Sources.Example("bureau-2024.json");

    [Fact]
    public void Output_is_canonical_json()
    {
        Tool tool = Tool.Run("read", Document);
        DisclosureReport report = ReportJson.Read(tool.Output).Report!;

        Assert.Equal(ReportJson.WriteText(report, indented: true) + "\n", tool.Output);
        Assert.Equal("河曲县西口镇人民政府", report.Agency.Name);
        Assert.Equal(0, tool.ExitCode);
    }

    [Fact]
    public void Json_comes_out_as_it_went_in()
    {
        Tool tool = Tool.RunOn(File.ReadAllText(Json), "read", "-");

        Assert.Equal(File.ReadAllText(Json), tool.Output);
        Assert.Equal((0, ""), (tool.ExitCode, tool.Error));
    }

    [Fact]
    public void Output_goes_to_the_file_named()
    {
        using var folder = new TemporaryFolder();
        Tool tool = Tool.Run("read", Json, "--output", folder.PathOf("out.json"));

        Assert.Equal("", tool.Output);
        Assert.Equal(File.ReadAllBytes(Json), File.ReadAllBytes(folder.PathOf("out.json")));
        Assert.Equal(0, tool.ExitCode);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told()
    {
        using var folder = new TemporaryFolder();
        string target = Path.Combine(folder.FullPath, "none", "out.json");
        Tool tool = Tool.Run("read", Json, "--output", target, "--language", "en");

        Assert.Equal($"{target}: the folder does not exist\n", tool.Error.ReplaceLineEndings("\n"));
        Assert.Equal(2, tool.ExitCode);
    }

    [Fact]
    public void Provenance_tells_raw_text_and_place_of_every_cell()
    {
        JsonNode json = JsonNode.Parse(Tool.Run("read", Sources.Example("faulty-bureau-2024.md"), "--provenance").Output)!;
        JsonArray provenance = json["provenance"]!.AsArray();

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Tool.Run("read", Sources.Example("faulty-bureau-2024.md")).Output), json["report"]));
        Assert.Equal(200, provenance.Count);
        JsonNode total = provenance.Single(p => (string?)p!["pointer"] == "/requests/newlyReceived/total")!;
        Assert.Equal(["pointer", "raw", "value", "unread", "anchor", "place"], total.AsObject().Select(m => m.Key));
        Assert.Equal(
            ("21", 21, "labels", 31),
            ((string?)total["raw"], (int?)total["value"], (string?)total["anchor"], (int?)total["place"]!["line"]));
        JsonNode paragraph = json["paragraphs"]![0]!;
        Assert.Equal(["pointer", "offset", "length", "place"], paragraph.AsObject().Select(m => m.Key));
        Assert.Equal("/overview/text", (string?)paragraph["pointer"]);
    }

    [Fact]
    public void Findings_of_reading_go_to_the_error_stream()
    {
        Tool tool = Tool.Run("read", Document);

        Assert.Contains("警告 GID107  表四：多出规定格式没有的数值（0），未采用。（原文第 101 行）", tool.Error, StringComparison.Ordinal);
        Assert.Contains("读取发现：0 处错误，4 处警告，7 条提示。", tool.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("GID105", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_of_reading_gives_exit_code_1_and_the_report()
    {
        string document = File.ReadAllText(Sources.Example("faulty-bureau-2024.md"))
            .Replace("| 0 | 21 |", "| 若干 | 21 |", StringComparison.Ordinal);
        Tool tool = Tool.RunOn(document, "read", "-", "--language", "en");

        Assert.Null(ReportJson.Read(tool.Output).Report!.Requests.NewlyReceived.Others);
        Assert.StartsWith("error GID106  ", tool.Error, StringComparison.Ordinal);
        Assert.Equal(1, tool.ExitCode);
    }

    [Fact]
    public void Faults_of_a_rule_do_not_matter_to_reading() =>
        Assert.Equal(0, Tool.Run("read", Sources.Example("faulty-bureau-2024.md")).ExitCode);

    [Theory]
    [InlineData("关于召开会议的通知\n", "GID101")]
    [InlineData("{\"edition\":\"2021\"}", "GID111")]
    [InlineData("", "GID101")]
    public void Nothing_is_written_if_there_is_no_report(string input, string rule)
    {
        using var folder = new TemporaryFolder();
        Tool tool = Tool.RunOn(input, "read", "-", "--output", folder.PathOf("out.json"));

        Assert.Equal((2, ""), (tool.ExitCode, tool.Output));
        Assert.StartsWith($"错误 {rule}  ", tool.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("out.json")));
    }
}
