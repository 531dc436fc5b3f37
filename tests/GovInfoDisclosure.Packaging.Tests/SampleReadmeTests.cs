namespace GovInfoDisclosure.Packaging.Tests;

/// <summary>The code that samples show is the code that the consumers compile and run.</summary>
public class SampleReadmeTests
{
    private const string Folder = "tests/Samples/EntityFramework/";

    [Fact]
    public void The_column_is_the_one_that_the_consumers_use() =>
        Assert.Equal(ReadmeCode.Of(Folder + "ReportColumn.cs"), ReadmeCode.Blocks(Folder + "README.md", "csharp").First());

    [Fact]
    public void The_column_is_set_up_as_the_consumers_do() => Assert.Contains(
        ReadmeCode.Blocks(Folder + "README.md", "csharp").Last().Trim(),
        File.ReadAllText(Repository.PathOf(Folder + "ReportContext.cs")),
        StringComparison.Ordinal);

    [Fact]
    public void The_queries_are_those_that_the_consumers_run()
    {
        string queries = File.ReadAllText(Repository.PathOf(Folder + "Queries.cs")).Replace("\n        ", "\n", StringComparison.Ordinal);
        string[] shown = [.. ReadmeCode.Blocks(Folder + "README.md", "sql")];

        Assert.Equal(2, shown.Length);
        Assert.All(shown, query => Assert.Contains(query, queries, StringComparison.Ordinal));
    }
}
