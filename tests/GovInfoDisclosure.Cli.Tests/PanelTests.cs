using System.Text.Json;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>Several reports as one system.</summary>
public class PanelTests
{
    private static string Case(string name, string file) => Repository.PathOf(Path.Combine("schema", "conformance", "panel", name, file));

    private static string[] Years =>
        ["check", Case("gid601-carryOverDiffers", "main.json"), "--previous", Case("gid601-carryOverDiffers", "previous-1.json")];

    private static string[] Units =>
    [
        "check", Case("gid701-notTheSumOfUnits", "main.json"), "--units", Case("gid701-notTheSumOfUnits", "unit-1.json"),
        "--coverage", Case("gid701-notTheSumOfUnits", "coverage.json"),
    ];

    [Fact]
    public void Last_years_report_stands_beside_the_one_to_check()
    {
        using JsonDocument answer = Answer(Years);
        JsonElement[] reports = [.. answer.RootElement.GetProperty("reports").EnumerateArray()];
        Assert.Equal(["main", "previous"], reports.Select(r => r.GetProperty("role").GetString()));
        JsonElement finding = reports[0].GetProperty("findings").EnumerateArray().First(f => f.GetProperty("rule").GetString() == "GID601");
        Assert.Equal(2, finding.GetProperty("sources").GetArrayLength());
        JsonElement.ArrayEnumerator repairsOfPanel = answer.RootElement.GetProperty("panel").GetProperty("repairs").EnumerateArray();
        string[] repairs = [.. repairsOfPanel.Select(r => r.GetProperty("id").GetString()!)];
        Assert.NotEmpty(repairs);
        Assert.Equal(repairs.Order(), finding.GetProperty("repairs").EnumerateArray().Select(r => r.GetString()).Order());
    }

    [Fact]
    public void Findings_between_reports_count()
    {
        using JsonDocument answer = Answer(Units);
        Assert.Equal(1, answer.RootElement.GetProperty("errors").GetInt32());
        Assert.Equal("GID701", answer.RootElement.GetProperty("panel").GetProperty("findings")[0].GetProperty("rule").GetString());
        Assert.Equal(1, Tool.Run([.. Units, "--fail-on", "error"]).ExitCode);
        Assert.Contains("GID701", Tool.Run(Units).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_a_panel_without_its_declaration()
    {
        string folder = Path.GetDirectoryName(Case("gid601-carryOverDiffers-passes", "main.json"))!;
        using var copy = new TemporaryFolder();
        foreach (string file in Directory.EnumerateFiles(folder).Where(f => !f.EndsWith("expected.json", StringComparison.Ordinal)))
            copy.Write(Path.GetFileName(file), File.ReadAllText(file));
        copy.Write("coverage.json", """{"parent":"青禾县人民政府","year":2024,"units":[]}""");
        Tool result = Tool.Run("check", copy.FullPath, "--panel", "--format", "json");
        using JsonDocument answer = JsonDocument.Parse(result.Output);
        Assert.Equal(2, answer.RootElement.GetProperty("reports").GetArrayLength());
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void A_declaration_that_is_none_is_refused()
    {
        Tool result = Tool.Run([.. Units[..^1], Case("gid701-notTheSumOfUnits", "main.json")]);
        Assert.Equal(2, result.ExitCode);
        Assert.NotEmpty(result.Error);
    }

    [Fact]
    public void Units_are_added_up_and_declared()
    {
        string unit = Case("gid701-notTheSumOfUnits", "unit-1.json"), main = Case("gid701-notTheSumOfUnits", "main.json");
        Tool sum = Tool.Run("aggregate", unit, "--parent", "青禾县人民政府");
        Assert.Equal((0, "青禾县人民政府"), (sum.ExitCode, ReportJson.Read(sum.Output).Report?.Agency.Name));
        Assert.Equal(2, Tool.Run("aggregate", unit, unit, "--parent", "青禾县人民政府").ExitCode);
        Tool coverage = Tool.Run("coverage", unit, main, "--parent", "青禾县自然资源局");
        using JsonDocument declared = JsonDocument.Parse(coverage.Output);
        Assert.Equal(["青禾县不动产登记中心"], declared.RootElement.GetProperty("units").EnumerateArray().Select(u => u.GetString()));
        Assert.Equal(2, Tool.Run("coverage", unit).ExitCode);
    }

    private static JsonDocument Answer(string[] arguments) => JsonDocument.Parse(Tool.Run([.. arguments, "--format", "json"]).Output);
}
