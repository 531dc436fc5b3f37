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
            await Interpreter.NodeWithAjv.Output(
                "integrate.mjs", [Repository.PathOf("schema/conformance/edition-2021/invalid/gid301-requestRowTotal.json")]));

    [Fact]
    public void The_conformance_page_lists_every_structure() =>
        Assert.Equal(
            Enum.GetNames<SchemaWriter.Conformance.Structure>().Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName),
            StructureRow().Matches(Page("schema/conformance/README.md")).Select(m => m.Groups[1].Value));

    private static string Page(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    [GeneratedRegex("```js\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex StructureRow();
}
