using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Tests;

public class GenerateTests
{
    [Fact]
    public void Reports_in_order_are_written_one_file_each()
    {
        using var folder = new TemporaryFolder();
        string target = Path.Combine(folder.FullPath, "new", "reports");
        Tool tool = Tool.Run("generate", "--count", "12", "--seed", "95", "--output", target, "--language", "en");

        Assert.Equal((0, $"Reports written: 12, to {target}.\n", ""), (tool.ExitCode, tool.Output.ReplaceLineEndings("\n"), tool.Error));
        Assert.Equal(Enumerable.Range(95, 12).Select(seed => $"report-{seed}.json").Order(StringComparer.Ordinal), Names(target));
        foreach (string file in Directory.EnumerateFiles(target))
            Assert.DoesNotContain(RuleSet.Standard.Check(ReportJson.Read(File.ReadAllBytes(file)).Report!),
                f => f.Severity == FindingSeverity.Error);
    }

    [Theory]
    [InlineData("2019", FormEdition.Edition2019)]
    [InlineData("2021", FormEdition.Edition2021)]
    public void The_edition_asked_for_is_the_only_one(string word, FormEdition edition)
    {
        using var folder = new TemporaryFolder();
        Tool.Run("generate", "--count", "8", "--edition", word, "--output", folder.FullPath);

        Assert.All(Directory.EnumerateFiles(folder.FullPath),
            file => Assert.Equal(edition, ReportJson.Read(File.ReadAllBytes(file)).Report!.Edition));
    }

    [Fact]
    public void What_is_wrong_is_told_beside_each_file()
    {
        using var folder = new TemporaryFolder();
        Tool.Run("generate", "--count", "20", "--seed", "3", "--defects", "--output", folder.FullPath);

        Assert.Equal(40, Names(folder.FullPath).Length);
        for (int seed = 3; seed < 23; seed++)
        {
            JsonNode defect = JsonNode.Parse(File.ReadAllText(folder.PathOf($"report-{seed}.defect.json")))!;
            DisclosureReport report = ReportJson.Read(File.ReadAllBytes(folder.PathOf((string)defect["file"]!))).Report!;
            Assert.Equal(["file", "seed", "mechanism", "changes", "findings", "completeFor"], defect.AsObject().Select(m => m.Key));
            Assert.Equal(seed, (int)defect["seed"]!);
            Assert.Contains((string)defect["mechanism"]!, Enum.GetNames<DefectMechanism>().Select(JsonNamingPolicy.CamelCase.ConvertName));
            Assert.NotEmpty(defect["changes"]!.AsArray());
            Assert.All(defect["changes"]!.AsArray(),
                c => Assert.Equal((decimal?)c!["to"], report[report.Form.FindCell((string)c["pointer"]!)!]));
            Assert.All(defect["changes"]!.AsArray(), c => Assert.NotEqual((decimal?)c!["from"], (decimal?)c["to"]));
            Assert.Equal(Found(report, defect),
                defect["findings"]!.AsArray().Select(f => $"{f!["rule"]} {f["pointer"]}").Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("md")]
    [InlineData("txt")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void Documents_say_what_the_json_of_the_same_seed_says(string medium)
    {
        using var folder = new TemporaryFolder();
        Tool.Run("generate", "--count", "15", "--defects", "--medium", medium, "--output", folder.FullPath);
        Tool.Run("generate", "--count", "15", "--defects", "--output", folder.PathOf("json"));

        int exact = 0;
        for (int seed = 1; seed <= 15; seed++)
        {
            JsonNode defect = JsonNode.Parse(File.ReadAllText(folder.PathOf($"report-{seed}.defect.json")))!;
            DisclosureReport read = DocumentReader.Read(File.ReadAllBytes(folder.PathOf($"report-{seed}.{medium}"))).Report!;
            DisclosureReport json =
                ReportJson.Read(File.ReadAllBytes(Path.Combine(folder.FullPath, "json", $"report-{seed}.json"))).Report!;
            // A row in doubt, as some layouts have them, stays blank.
            Assert.All(json.Form.Cells, c => Assert.True(read[c] is null || read[c] == json[c], c.Pointer));
            if (json.Form.Cells.Any(c => read[c] != json[c]))
                continue;
            Assert.Equal(Found(read, defect),
                defect["findings"]!.AsArray().Select(f => $"{f!["rule"]} {f["pointer"]}").Order(StringComparer.Ordinal));
            exact++;
        }

        Assert.InRange(exact, 8, 15);
    }

    [Fact]
    public void The_same_seed_writes_the_same_files_over_those_that_are_there()
    {
        using var folder = new TemporaryFolder();
        Tool.Run("generate", "--seed", "7", "--output", folder.FullPath);
        byte[] first = File.ReadAllBytes(folder.PathOf("report-7.json"));
        folder.Write("report-7.json", "other");
        Tool.Run("generate", "--seed", "7", "--output", folder.FullPath);

        Assert.Equal(first, File.ReadAllBytes(folder.PathOf("report-7.json")));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("taken", "x");
        Tool tool = Tool.Run("generate", "--output", file);

        Assert.StartsWith($"{file}：读写出错（", tool.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (tool.ExitCode, tool.Output));
    }

    private static string[] Names(string folder) =>
        [.. Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Found(DisclosureReport report, JsonNode defect)
    {
        string[] rules = [.. defect["completeFor"]!.AsArray().Select(r => (string)r!)];
        return RuleSet.Standard.Check(report).Where(f => rules.Contains(f.Rule.Id)).Select(f => $"{f.Rule.Id} {f.Pointer}")
            .Order(StringComparer.Ordinal);
    }
}
