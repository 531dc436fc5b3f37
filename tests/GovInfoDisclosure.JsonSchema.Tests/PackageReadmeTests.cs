namespace GovInfoDisclosure.JsonSchema.Tests;

public class PackageReadmeTests
{
    private const string Page = "src/GovInfoDisclosure.JsonSchema/README.md";

    [Fact]
    public void The_code_is_the_one_that_is_compiled_here() =>
        Assert.Equal(ReadmeCode.Of("tests/GovInfoDisclosure.JsonSchema.Tests/ReadmeSample.cs"), ReadmeCode.Blocks(Page, "csharp").Single());

    [Fact]
    public void The_code_prints_what_the_page_shows()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Readme.Sample.Run(output);

        Assert.Equal(ReadmeCode.Blocks(Page, "text").Single(), output.ToString());
    }
}
