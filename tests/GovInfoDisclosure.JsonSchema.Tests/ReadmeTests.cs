using System.Text.RegularExpressions;

namespace GovInfoDisclosure.JsonSchema.Tests;

/// <summary>What the pages for integrators say is true.</summary>
public partial class ReadmeTests
{
    [Fact]
    public void The_script_is_the_one_that_is_run_here() =>
        Assert.Equal(File.ReadAllText(Interpreter.Script("integrate.mjs")), Script().Match(Page("README.md")).Groups[1].Value);

    [Fact]
    public async Task The_script_finds_what_the_rules_find() =>
        Assert.Equal(
            ["GID301 /requests/newlyReceived/total should be 12", "GID303 /requests/carriedForward/total should be 21"],
            await Interpreter.NodeWithAjv.Output("integrate.mjs", [Repository.PathOf("schema/conformance/edition-2021/invalid/gid301-requestRowTotal.json")]));

    [Theory]
    [InlineData("schema/README.md")]
    [InlineData("schema/RULES.md")]
    [InlineData("schema/conformance/README.md")]
    public void Links_lead_somewhere(string page) =>
        Assert.All(Link().Matches(Page(page)).Select(m => m.Groups[1].Value), path => Assert.True(Path.Exists(Repository.PathOf(Path.Combine(Path.GetDirectoryName(page)!, path))), path));

    [Fact]
    public void The_conformance_page_tells_every_structure() =>
        Assert.Equal(
            Enum.GetNames<SchemaWriter.Conformance.Structure>().Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName),
            StructureRow().Matches(Page("schema/conformance/README.md")).Select(m => m.Groups[1].Value));

    private static string Page(string path) => File.ReadAllText(Repository.PathOf(path));

    [GeneratedRegex("```js\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex StructureRow();
}
