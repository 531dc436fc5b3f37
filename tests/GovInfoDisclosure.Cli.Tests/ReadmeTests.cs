using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>
/// The READMEs of the repository and of the tool are true: their commands, outputs, code and rules are those of the project.
/// </summary>
public partial class ReadmeTests
{
    private const string Page = "README.md", PageOfTool = "src/GovInfoDisclosure.Cli/README.md", ChinesePage = "README.zh-CN.md";

    public static IEnumerable<TheoryDataRow<string, string>> Transcripts =>
        from page in new[] { Page, PageOfTool, ChinesePage }
        from block in ReadmeCode.Blocks(page, "console")
        select new TheoryDataRow<string, string>(page, block[..block.IndexOf('\n', StringComparison.Ordinal)]);

    [Fact]
    public void The_code_is_the_one_that_is_compiled_here() => Assert.Equal(
        [
            ReadmeCode.Of("tests/GovInfoDisclosure.Cli.Tests/ReadmeFirstSample.cs"),
            ReadmeCode.Of("tests/GovInfoDisclosure.Cli.Tests/ReadmeSample.cs"),
            File.ReadAllText(Repository.PathOf("tests/Samples/MinimalWeb/Program.cs")).ReplaceLineEndings("\n"),
            ReadmeCode.Of("tests/GovInfoDisclosure.Cli.Tests/ReadmeRepairsSample.cs"),
        ],
        ReadmeCode.Blocks(Page, "csharp"));

    [Fact]
    public void The_code_runs_and_corrects_the_report()
    {
        using var folder = new TemporaryFolder();
        folder.Write("faulty-bureau-2024.md", File.ReadAllText(Sources.Example("faulty-bureau-2024.md")));
        string before = Environment.CurrentDirectory;
        try
        {
            // All other tests of this assembly use full paths.
            Environment.CurrentDirectory = folder.FullPath;
            global::Readme.FirstSample.Run();
            global::Readme.Sample.Run();
            global::Readme.RepairsSample.Run(DocumentReader.Read(File.ReadAllBytes("faulty-bureau-2024.md")).Report!);
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }

        DisclosureReport corrected = ReportJson.Read(File.ReadAllBytes(folder.PathOf("corrected.json"))).Report!;
        Assert.Empty(RuleSet.Standard.Check(corrected));
    }

    [Theory]
    [MemberData(nameof(Transcripts))]
    public async Task Output_shown_is_what_the_tool_prints(string page, string commandLine)
    {
        string block = ReadmeCode.Blocks(page, "console").Single(b => b.StartsWith(commandLine + "\n", StringComparison.Ordinal));
        (_, byte[] output, _) = await ExecutableTests.Run([], commandLine["$ govinfo ".Length..].Split(' '));

        Assert.Equal(
            block[(commandLine.Length + 1)..].TrimEnd('\n'),
            Encoding.UTF8.GetString(output).ReplaceLineEndings("\n").TrimEnd('\n'));
    }

    [Fact]
    public void Every_rule_is_listed_with_its_severity()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, Page));
        string[] listed = [.. RuleRow().Matches(readme).Select(m => $"{m.Groups["id"].Value} {m.Groups["severity"].Value}")];

        Assert.Equal(Rules.All.Select(r => $"{r.Id} {r.Severity.ToString().ToLowerInvariant()}"), listed);
    }

    [Fact]
    public async Task The_commands_of_the_tool_run_one_after_the_other()
    {
        using var folder = new TemporaryFolder();
        folder.Write("report.md", File.ReadAllText(Sources.Example("faulty-bureau-2024.md")));
        string block = ReadmeCode.Blocks(PageOfTool, "sh").Single(b => b.StartsWith("govinfo", StringComparison.Ordinal));
        string[][] commands = [.. block.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))];

        Assert.NotEmpty(commands);
        foreach (string[] command in commands)
        {
            Assert.Equal("govinfo", command[0]);
            (int exitCode, _, string error) = await ExecutableTests.RunIn(folder.FullPath, [], command[1..]);
            Assert.True(exitCode != ExitCode.Failure, $"{string.Join(' ', command)}: {error}");
        }
    }

    // 2 and 3 find mistakes, which are gone in the corrected copy.
    [Fact]
    public async Task The_walk_through_in_Chinese_can_be_walked()
    {
        using var folder = new TemporaryFolder();
        folder.Write("年报.md", File.ReadAllText(Sources.Example("faulty-bureau-2024.md")));
        string[] steps = [.. StepOfWalk().Matches(File.ReadAllText(Repository.PathOf(ChinesePage))).Select(m => m.Groups["command"].Value)];
        Assert.Equal(8, steps.Length);
        // The last one waits for its user; ServeTests run it.
        Assert.Equal("serve", steps[^1]);
        List<int> exitCodes = [];
        foreach (string step in steps[..^1])
        {
            (int exitCode, _, string error) = await ExecutableTests.RunIn(folder.FullPath, [], step.Split(' '));
            Assert.True(exitCode != ExitCode.Failure, $"{step}: {error}");
            exitCodes.Add(exitCode);
        }

        Assert.Equal([0, 1, 0, 0, 0, 0, 0], exitCodes);
        foreach (string name in (string[])["空表.xlsx", "更正.docx", "govinfo.json", "送审.html", "清单.xlsx"])
            Assert.True(File.Exists(folder.PathOf(name)), name);
    }

    [GeneratedRegex("^   govinfo (?<command>.+)$", RegexOptions.Multiline)]
    private static partial Regex StepOfWalk();

    [GeneratedRegex(@"^\| (?<id>GID\d{3}) \| (?<severity>\w+) \|", RegexOptions.Multiline)]
    private static partial Regex RuleRow();
}
