using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
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

    [Theory]
    [InlineData(true, "declared", "按覆盖范围声明与 2 个单位比较（u1.json、u2.json）", 4)]
    [InlineData(false, "names", "按机关名称与 2 个单位比较（u1.json、u2.json）", 0)]
    public void A_set_is_grouped_by_the_declarations_in_its_folder_else_by_names(bool isDeclared, string evidence, string text, int errors)
    {
        using var folder = new TemporaryFolder();
        Write(folder, "parent.json", "青禾县人民政府", 9);
        Write(folder, "u1.json", "青禾县教育局", 3);
        Write(folder, "u2.json", "青禾县民政局", 4);
        if (isDeclared)
            folder.Write("coverage.json", """{"parent":"青禾县人民政府","year":2024,"units":["青禾县教育局","青禾县民政局"]}""");
        using JsonDocument answer = Answer(["check", folder.FullPath, "--panel"]);
        JsonElement group = Assert.Single(answer.RootElement.GetProperty("panel").GetProperty("groups").EnumerateArray());

        Assert.Equal((evidence, 2024), (group.GetProperty("evidence").GetString(), group.GetProperty("year").GetInt32()));
        Assert.Equal(errors, answer.RootElement.GetProperty("panel").GetProperty("findings").GetArrayLength());
        Assert.Contains(text, Tool.Run("check", folder.FullPath, "--panel").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_decide_about_what_is_between_reports()
    {
        using var folder = new TemporaryFolder();
        string previous = Write(folder, "previous.json", "青禾县教育局", 3, 2023), main = Write(folder, "main.json", "青禾县教育局", 3);
        string unit = Write(folder, "unit.json", "青禾县档案馆", 4);
        string coverage = folder.Write("coverage.json", """{"parent":"青禾县教育局","year":2024,"units":["青禾县档案馆"]}""");
        string[] years = ["check", main, "--previous", previous], units = ["check", main, "--units", unit, "--coverage", coverage];

        Assert.Equal((1, 1), (Tool.Run([.. years, "--fail-on", "error"]).ExitCode, Tool.Run(units).ExitCode));
        folder.Write("govinfo.json", """{"rules":{"GID601":"warning","GID701":"off"}}""");
        using JsonDocument weighed = Answer(years), off = Answer(units);
        Assert.Equal(0, weighed.RootElement.GetProperty("errors").GetInt32());
        Assert.Equal(2, weighed.RootElement.GetProperty("warnings").GetInt32());
        Assert.Equal(0, Tool.Run(years).ExitCode);
        Assert.Equal(1, Tool.Run([.. years, "--fail-on", "warning"]).ExitCode);
        JsonElement panel = off.RootElement.GetProperty("panel");
        Assert.Equal((0, 0), (panel.GetProperty("findings").GetArrayLength(), panel.GetProperty("repairs").GetArrayLength()));

        folder.Write("govinfo.json", "{}");
        Assert.Equal(0, Tool.Run([.. units, "--accept", "GID701", "--reason", "数据口径不同"]).ExitCode);
        Tool accepted = Tool.Run([.. units, "--format", "json"]);
        using var answer = JsonDocument.Parse(accepted.Output);
        Assert.Equal((0, 0), (accepted.ExitCode, answer.RootElement.GetProperty("panel").GetProperty("findings").GetArrayLength()));
        JsonElement report = answer.RootElement.GetProperty("reports")[0];
        Assert.Equal("GID701", report.GetProperty("suppressed")[0].GetProperty("finding").GetProperty("rule").GetString());
        Assert.False(report.TryGetProperty("stale", out JsonElement stale) && stale.GetArrayLength() > 0);
    }

    [Fact]
    public void Excel_has_a_sheet_of_agencies_and_years()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "parent.json", "青禾县人民政府", 9);
        Write(folder, "u1.json", "青禾县教育局", 9);
        Write(folder, "u1-2023.json", "青禾县教育局", 4, 2023);
        folder.Write("coverage.json", """{"parent":"青禾县人民政府","year":2024,"units":["青禾县教育局","青禾县民政局"]}""");
        using SpreadsheetDocument book = SpreadsheetDocument.Open(
            new MemoryStream(Tool.Run("check", folder.FullPath, "--panel", "--format", "xlsx").OutputBytes), isEditable: false);
        Sheet sheet = book.WorkbookPart!.Workbook!.Descendants<Sheet>().Last();
        string[][] rows = [.. ((WorksheetPart)book.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<Row>()
            .Select(r => r.Descendants<Cell>().Select(c => c.InnerText).ToArray())];

        Assert.Empty(new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken));
        Assert.Equal("机关与年度", sheet.Name);
        Assert.Equal(
            [["行政机关", "2023", "2024", "年度不详", "跨报告发现"], ["青禾县人民政府", "", "未发现问题", "", "1"],
                ["青禾县教育局", "未发现问题", "须更正（2 处错误，0 处警告）", "", "0"], ["青禾县民政局", "缺少报告", "", "", "1"]],
            rows);
    }

    [Fact]
    public void Two_declarations_for_one_parent_and_year_have_to_be_the_same()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "parent.json", "青禾县人民政府", 9);
        Write(folder, "u1.json", "青禾县教育局", 3);
        string coverage = """{"parent":"青禾县人民政府","year":2024,"units":["青禾县教育局"]}""";
        folder.Write("a.json", coverage);
        folder.Write("b.json", coverage);
        Assert.Equal(1, Tool.Run("check", folder.FullPath, "--panel").ExitCode);

        folder.Write("b.json", coverage.Replace("教育", "民政", StringComparison.Ordinal));
        Tool refused = Tool.Run("check", folder.FullPath, "--panel");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("b.json：青禾县人民政府 2024 年度已有另一份内容不同的覆盖范围声明", refused.Error, StringComparison.Ordinal);
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

    private static string Write(TemporaryFolder folder, string name, string agency, long carriedForward, int year = 2024)
    {
        DisclosureReport report = ReportJson.Read(File.ReadAllText(Case("gid601-carryOverDiffers-passes", "main.json"))).Report! with
        {
            Agency = new() { Name = agency },
            Year = year,
            Title = null,
            Period = null,
            PublishedOn = null,
        };
        ApplicantFigures figures = new()
        {
            NaturalPersons = carriedForward,
            CommercialEnterprises = 0,
            ResearchInstitutions = 0,
            PublicWelfareOrganizations = 0,
            LegalServiceInstitutions = 0,
            Others = 0,
            Total = carriedForward,
        };
        ApplicantFigures none = figures with { NaturalPersons = 0, Total = 0 };
        Requests requests = report.Requests with { NewlyReceived = figures, CarriedOver = none, CarriedForward = figures };
        return folder.Write(name, ReportJson.WriteText(report with { Requests = requests }));
    }

    private static JsonDocument Answer(string[] arguments) => JsonDocument.Parse(Tool.Run([.. arguments, "--format", "json"]).Output);
}
