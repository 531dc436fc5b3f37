using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>The README of the repository says what is true: its commands, outputs, code and rules are those of the project.</summary>
public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Transcripts => [.. Blocks("console").Select(b => b[..b.IndexOf('\n', StringComparison.Ordinal)])];

    [Fact]
    public void The_code_is_the_one_that_is_compiled_here() => Assert.Equal(SampleSource(), Blocks("csharp").Single());

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
            global::Readme.Sample.Run();
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
    public async Task Output_shown_is_what_the_tool_prints(string commandLine)
    {
        string block = Blocks("console").Single(b => b.StartsWith(commandLine + "\n", StringComparison.Ordinal));
        (_, byte[] output, _) = await ExecutableTests.Run([], commandLine["$ govinfo ".Length..].Split(' '));

        Assert.Equal(block[(commandLine.Length + 1)..].TrimEnd('\n'), Encoding.UTF8.GetString(output).ReplaceLineEndings("\n").TrimEnd('\n'));
    }

    [Fact]
    public void Every_rule_is_listed_with_its_severity()
    {
        string[] listed = [.. RuleRow().Matches(Readme).Select(m => $"{m.Groups["id"].Value} {m.Groups["severity"].Value}")];

        Assert.Equal(Rules.All.Select(r => $"{r.Id} {r.Severity.ToString().ToLowerInvariant()}"), listed);
    }

    [Fact]
    public void Links_to_files_lead_somewhere() =>
        Assert.All(Link().Matches(Readme).Select(m => m.Groups[1].Value), path => Assert.True(Path.Exists(Repository.PathOf(path)), path));

    private static List<string> Blocks(string language) =>
        [.. Regex.Matches(Readme, $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(m => m.Groups[1].Value)];

    // The regions of the sample without their indentation, one blank line between them.
    private static string SampleSource()
    {
        string source = File.ReadAllText(Repository.PathOf("tests/GovInfoDisclosure.Cli.Tests/ReadmeSample.cs")).ReplaceLineEndings("\n");
        IEnumerable<string> regions = Region().Matches(source).Select(m => Regex.Replace(m.Groups["code"].Value, $"(?m)^{m.Groups["indent"].Value}", "").Trim('\n'));
        return string.Join("\n\n", regions) + "\n";
    }

    [GeneratedRegex(@"^(?<indent> *)#region README\n(?<code>.*?)^ *#endregion", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Region();

    [GeneratedRegex(@"^\| (?<id>GID\d{3}) \| (?<severity>\w+) \|", RegexOptions.Multiline)]
    private static partial Regex RuleRow();

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)")]
    private static partial Regex Link();
}
