using GovInfoDisclosure.SchemaWriter;

namespace GovInfoDisclosure.JsonSchema.Tests;

public class SchemaFolderTests
{
    private const string Advice = "\nIf the change is meant: dotnet run --project tests/GovInfoDisclosure.SchemaWriter";

    [Theory]
    [InlineData("edition-")]
    [InlineData("annual-report")]
    [InlineData("forms/")]
    [InlineData("rules/")]
    [InlineData("indicators/")]
    [InlineData("RULES.md")]
    [InlineData("conformance/")]
    [InlineData("draft-07/")]
    public void Files_are_what_the_code_says(string beginning)
    {
        string[] differences = [.. SchemaFolder.Files()
            .Where(f => f.Key.StartsWith(beginning, StringComparison.Ordinal)).Select(f => Difference(f.Key, f.Value)).OfType<string>()];

        Assert.True(differences.Length == 0, $"{differences.Length} files differ.\n{string.Join("\n\n", differences.Take(5))}{Advice}");
    }

    [Fact]
    public void No_file_is_left_over() => Assert.Empty(SchemaFolder.Leftovers(SchemaFolder.Files().Keys));

    private static string? Difference(string path, string generated)
    {
        string file = Repository.PathOf("schema/" + path);
        if (!File.Exists(file))
            return $"{path} is missing.";
        string published = File.ReadAllText(file);
        return published == generated ? null : Snapshot.Difference(path, published.Split('\n'), generated.Split('\n'));
    }
}
