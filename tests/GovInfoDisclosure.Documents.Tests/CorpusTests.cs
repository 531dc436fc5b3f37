using System.Text.Json;

namespace GovInfoDisclosure.Documents.Tests;

public class CorpusTests
{
    private static readonly string Corpus = Path.GetFullPath(Repository.PathOf("../shared/corpus"));

    public static TheoryData<string> Documents => Directory.Exists(Corpus)
        ? [.. Directory.EnumerateFiles(Corpus).Where(f => Path.GetExtension(f) is ".md" or ".txt" or ".html" && File.Exists(ExpectationOf(f))).Select(f => Path.GetFileName(f)!).Order()]
        : [];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Documents))]
    public void Every_cell_is_read_as_expected(string document)
    {
        string path = Path.Combine(Corpus, document);
        using JsonDocument expected = JsonDocument.Parse(File.ReadAllBytes(ExpectationOf(path)));
        DocumentReadResult result = DocumentReader.Read(File.ReadAllBytes(path));

        Assert.NotNull(result.Report);
        Assert.Empty(ExpectedFigures.Differences(expected.RootElement, result.Report));
        Assert.Equal(expected.RootElement.GetProperty("agency").GetString(), result.Report.Agency.Name);
        Assert.Equal(expected.RootElement.GetProperty("year").GetInt32(), result.Report.Year);
        Assert.Equal(expected.RootElement.GetProperty("format").GetString(), result.Report.Form.Code);
    }

    private static string ExpectationOf(string document) => Path.ChangeExtension(document, null) + ".expected.json";
}
