namespace GovInfoDisclosure.Documents.Tests;

public sealed class ReadmeTests : IDisposable
{
    private const string Page = "src/GovInfoDisclosure.Documents/README.md";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("readme");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_code_is_the_one_that_is_compiled_here() =>
        Assert.Equal(ReadmeCode.Of("tests/GovInfoDisclosure.Documents.Tests/ReadmeSample.cs"), ReadmeCode.Blocks(Page, "csharp").Single());

    [Fact]
    public void The_code_prints_what_the_page_shows()
    {
        string document = Path.Combine(_folder.FullName, "faulty-bureau-2024.md");
        File.Copy(GovInfoDisclosure.Tests.Repository.PathOf("schema/examples/faulty-bureau-2024.md"), document);
        using var output = new StringWriter { NewLine = "\n" };
        Readme.Sample.Run(document, output);

        Assert.Equal(ReadmeCode.Blocks(Page, "text").Single(), output.ToString());
    }
}
