using Schema = NJsonSchema.JsonSchema;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>What <c>--format sarif</c> prints is valid by the published schema of SARIF 2.1.0.</summary>
public sealed class SarifSchemaTests
{
    [Fact]
    public async Task Findings_repairs_accepted_findings_and_unreadable_files_are_valid()
    {
        Schema schema = await Published();
        using var folder = new TemporaryFolder();
        string faulty = folder.Write("faulty.md", File.ReadAllText(Sources.Example("faulty-bureau-2024.md")));
        string broken = folder.Write("broken.json", "{");
        string[][] runs =
        [
            ["check", "--format", "sarif", Sources.Example("bureau-2024.json")],
            ["check", "--format", "sarif", Sources.Example("xikou-town-2024.md"), Sources.Example("faulty-bureau-2024.md")],
            ["check", "--format", "sarif", "--language", "en", faulty, broken, "none.md"],
            ["check", "--format", "sarif", "--accept", "GID802", "--reason", "节假日顺延。", faulty],
        ];
        foreach (string[] arguments in runs)
            Assert.Empty(schema.Validate(Tool.Run(arguments).Output));
    }

    [Theory]
    [InlineData("\"ruleId\"", "\"rule\"")]
    [InlineData("\"level\": \"error\"", "\"level\": \"fatal\"")]
    [InlineData("\"startLine\": 31", "\"startLine\": -31")]
    public async Task The_schema_notices_what_is_wrong(string right, string wrong)
    {
        string sarif = Tool.Run("check", "--format", "sarif", Sources.Example("faulty-bureau-2024.md")).Output;
        Assert.Contains(right, sarif, StringComparison.Ordinal);
        Assert.NotEmpty((await Published()).Validate(sarif.Replace(right, wrong, StringComparison.Ordinal)));
    }

    private static async Task<Schema> Published() => await Schema.FromJsonAsync(
        await File.ReadAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, "Schemas", "sarif-2.1.0.json"), TestContext.Current.CancellationToken),
        TestContext.Current.CancellationToken);
}
