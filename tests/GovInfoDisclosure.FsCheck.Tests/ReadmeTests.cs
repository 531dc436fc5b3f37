using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Tests;

namespace GovInfoDisclosure.FsCheck.Tests;

public class ReadmeTests
{
    private const string Readme = "src/GovInfoDisclosure.FsCheck/README.md", Samples = "tests/Samples";

    public static TheoryData<string> SampleFiles =>
        [.. Directory.EnumerateDirectories(Repository.PathOf(Samples), "PropertySuites.*")
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.?s", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order()];

    [Theory]
    [MemberData(nameof(SampleFiles))]
    public void The_code_in_the_readme_is_that_of_the_samples(string file)
    {
        string code = File.ReadAllText(Repository.PathOf(file)).ReplaceLineEndings("\n");
        Assert.Contains(code, ReadmeCode.Blocks(Readme, Path.GetExtension(file) == ".fs" ? "fsharp" : "csharp"));
    }

    [Fact]
    public void There_is_a_sample_for_every_framework() => Assert.Equal(
        ["PropertySuites.Expecto", "PropertySuites.FSharp", "PropertySuites.NUnit", "PropertySuites.Xunit"],
        SampleFiles.Select(row => row.Data.Split('/')[2]).Distinct().Order());

    [Fact]
    public void The_first_lines_of_the_readme_quote_what_fscheck_reports_without_registration()
    {
        Exception failure = Assert.ThrowsAny<Exception>(
            () => Check.One(Config.QuickThrowOnFailure, Prop.ForAll((DisclosureReport _) => true)));
        string message = failure.GetBaseException().Message.Split('.', 3) is [var type, var rest, ..] ? $"{type}.{rest}." : "";
        Assert.StartsWith("The type GovInfoDisclosure.DisclosureReport is not handled", message, StringComparison.Ordinal);
        string firstLines = string.Join(' ', File.ReadLines(Repository.PathOf(Readme)).Take(20));
        Assert.Contains(message, firstLines, StringComparison.Ordinal);
        Assert.Contains("[Properties(Arbitrary = [typeof(ReportArbitraries)])]", firstLines, StringComparison.Ordinal);
    }
}
