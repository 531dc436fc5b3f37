namespace GovInfoDisclosure.Cli.Tests;

/// <summary><c>schema</c> and <c>explain</c> print what the repository publishes.</summary>
public class SchemaTests
{
    [Theory]
    [InlineData("annual-report", "schema")]
    [InlineData("annual-report", "schema", "--edition", "any")]
    [InlineData("edition-2019", "schema", "--edition", "2019")]
    [InlineData("edition-2021", "schema", "--edition=2021", "--language", "en")]
    public void Schema_prints_the_published_file(string name, params string[] args)
    {
        Tool tool = Tool.Run(args);

        Assert.Equal((0, File.ReadAllText(Repository.PathOf("schema/" + name + ".schema.json")), ""), (tool.ExitCode, tool.Output, tool.Error));
    }

    public static TheoryData<string> Ids => [.. Rules.All.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Explain_prints_what_the_page_of_rules_says(string id)
    {
        string page = File.ReadAllText(Repository.PathOf("schema/RULES.md"));
        Tool chinese = Tool.Run("explain", id), english = Tool.Run("explain", id.ToLowerInvariant(), "--language", "en");

        Assert.Contains($"## {id}\n\n{chinese.Output}\n{english.Output}", page, StringComparison.Ordinal);
        Assert.Equal((0, "", 0, ""), (chinese.ExitCode, chinese.Error, english.ExitCode, english.Error));
    }

    [Fact]
    public void Explain_of_an_unknown_rule_names_those_there_are()
    {
        Tool tool = Tool.Run("explain", "GID999", "--language", "en");

        Assert.StartsWith("There is no rule 'GID999'; there are GID101 GID102 ", tool.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (tool.ExitCode, tool.Output));
    }
}
