using System.Text.Json.Nodes;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>A file with the reports of two years.</summary>
public class PartTests
{
    private static readonly string ThisYear = File.ReadAllText(Sources.Example("faulty-bureau-2024.md"));
    private static readonly string TwoYears = ThisYear.Replace("2024年政府信息公开", "2023年政府信息公开", StringComparison.Ordinal) + "\n" + ThisYear;

    [Fact]
    public void Check_answers_for_each_report_with_its_number()
    {
        Tool text = Tool.RunOn(TwoYears, "check", "-");
        Assert.Contains("（第 1 份报告）", text.Output, StringComparison.Ordinal);
        Assert.Contains("（第 2 份报告）", text.Output, StringComparison.Ordinal);
        JsonArray reports = JsonNode.Parse(Tool.RunOn(TwoYears, "check", "--format", "json", "-").Output)!["reports"]!.AsArray();
        Assert.Equal([(1, 2023), (2, 2024)], reports.Select(r => ((int)r!["part"]!, (int)r["year"]!)));
    }

    [Fact]
    public void Check_of_one_report_answers_for_that_one()
    {
        JsonNode answer = JsonNode.Parse(Tool.RunOn(TwoYears, "check", "--part", "2", "--format", "json", "-").Output)!;
        Assert.Equal(2024, (int)Assert.Single(answer["reports"]!.AsArray())!["year"]!);
    }

    [Fact]
    public void Read_without_a_number_fails_and_names_the_reports()
    {
        Tool tool = Tool.RunOn(TwoYears, "read", "-");
        Assert.Equal((2, ""), (tool.ExitCode, tool.Output));
        Assert.Contains("GID109", tool.Error, StringComparison.Ordinal);
        Assert.Contains("--part N", tool.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", 2023)]
    [InlineData("2", 2024)]
    public void Read_with_a_number_gives_that_report(string part, int year) =>
        Assert.Equal(year, (int)JsonNode.Parse(Tool.RunOn(TwoYears, "read", "--part", part, "-").Output)!["year"]!);

    [Theory]
    [InlineData("3")]
    [InlineData("0")]
    [InlineData("x")]
    public void A_number_that_there_is_not_is_an_error(string part) =>
        Assert.Equal(2, Tool.RunOn(TwoYears, "read", "--part", part, "-").ExitCode);
}
