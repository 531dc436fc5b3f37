using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GovInfoDisclosure.Packaging.Tests;

/// <summary>What a user with a test project of their own gets from the package of generators.</summary>
public partial class PropertyConsumerTests(PackedCore core)
{
    private const string Forgotten = "/* outcomes.NotProcessed.Duplicate, */";

    [Fact]
    public async Task A_bug_in_a_calculator_of_totals_is_found_with_a_report_that_a_person_can_read()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("tests/GovInfoDisclosure.Packaging.Tests/Fixtures/PropertyConsumer"));
        folder.CopyFrom(core.Feed, "feed");
        await core.Pack("src/GovInfoDisclosure.FsCheck", folder.PathOf("feed"));
        // Everything else was restored for this checkout already.
        await Command.DotNet(folder.FullPath, ["restore", "--source", "feed", "--source", await GlobalPackages(folder), .. Versions]);

        (int exitCode, string output, _) = await Test(folder);
        Assert.NotEqual(0, exitCode);
        string counterexample = Counterexample().Match(output).Groups["report"].Value;
        string[] figures = [.. Figure().Matches(counterexample).Select(m => m.Value)];
        // One repeated request of one applicant: the request, its outcome, and their totals.
        Assert.Equal(6, figures.Length);
        Assert.Contains(figures, f => f.StartsWith("/requests/outcomes/notProcessed/duplicate/total = 1", StringComparison.Ordinal));

        string calculator = await File.ReadAllTextAsync(folder.PathOf("Totals.cs"), TestContext.Current.CancellationToken);
        Assert.Contains(Forgotten, calculator, StringComparison.Ordinal);
        await File.WriteAllTextAsync(
            folder.PathOf("Totals.cs"),
            calculator.Replace(Forgotten, Forgotten[3..^3], StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        (exitCode, output, _) = await Test(folder);
        Assert.True(exitCode == 0, output);
    }

    private string[] Versions =>
    [
        $"-p:PackedVersion={core.Version}", $"-p:XunitVersion={CentralVersion("xunit.v3")}",
        $"-p:FsCheckVersion={CentralVersion("FsCheck.Xunit.v3")}",
    ];

    private async Task<(int ExitCode, string Output, string Errors)> Test(TemporaryFolder folder)
    {
        await Command.DotNet(folder.FullPath, ["build", "--no-restore", "--output", "built", "-warnaserror", .. Versions]);
        return await Command.ExecuteDotNet(folder.FullPath, folder.PathOf("built/PropertyConsumer.dll"), "-noColor");
    }

    private static async Task<string> GlobalPackages(TemporaryFolder folder) =>
        (await Command.DotNet(folder.FullPath, "nuget", "locals", "global-packages", "--list")).Split(": ", 2)[1].Trim();

    private static string CentralVersion(string package) => XDocument.Load(Repository.PathOf("Directory.Packages.props"))
        .Descendants("PackageVersion").Single(e => (string?)e.Attribute("Include") == package).Attribute("Version")!.Value;

    [GeneratedRegex(@"Shrunk:(?<report>.*?)---", RegexOptions.Singleline)]
    private static partial Regex Counterexample();

    [GeneratedRegex(@"/\S+ = [0-9]+")]
    private static partial Regex Figure();
}
