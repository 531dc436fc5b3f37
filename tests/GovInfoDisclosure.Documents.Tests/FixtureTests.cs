namespace GovInfoDisclosure.Documents.Tests;

public class FixtureTests
{
    public static TheoryData<string> Documents => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_fixture_gives_what_is_written_beside_it(string document) =>
        Assert.Empty(ExpectedReading.Beside(document).Differences(DocumentReader.Read(Fixture.Read(document))));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_figure_keeps_the_place_it_was_printed_at(string document)
    {
        DocumentReadResult result = DocumentReader.Read(Fixture.Read(document));
        foreach (PrintedCell printed in result.Printed)
        {
            Assert.Equal(printed.Value, result.Report![printed.Cell]);
            Assert.NotEqual(new SourcePlace(), printed.Place);
        }

        Assert.Equal(result.Printed.Select(p => p.Cell.Index).Distinct().Order(), result.Printed.Select(p => p.Cell.Index));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_finding_names_all_that_its_sentence_is_about(string document) =>
        Assert.All(DocumentReader.Read(Fixture.Read(document)).Findings, finding =>
        {
            Assert.All(finding.Arguments, a => Assert.True(a.Value.Chinese.Length > 0 && a.Value.English.Length > 0, a.Name));
            Assert.All([Language.Chinese, Language.English], l => Assert.DoesNotMatch("[{}]", finding.Message(l)));
            Assert.DoesNotContain(finding.Pointer, finding.Related);
        });

    [Fact]
    public void Every_expectation_belongs_to_a_fixture() =>
        Assert.Equal(Fixture.Names.Select(ExpectedReading.NameBeside).Order(StringComparer.Ordinal), Fixture.Expectations);

    [Fact]
    public void Input_beyond_a_limit_is_a_finding()
    {
        byte[] content = Fixture.Read("markdown/pipe-table.md");
        (byte[], DocumentReaderOptions)[] beyond =
        [
            (content, new() { MaxBytes = content.Length - 1 }), (content, new() { MaxWork = 10_000 }),
            (Fixture.Read("text/aligned.txt"), new() { MaxWork = 10_000 }),
        ];
        foreach ((byte[] document, DocumentReaderOptions options) in beyond)
        {
            DocumentReadResult result = DocumentReader.Read(document, options);
            Assert.Null(result.Report);
            Assert.Equal("GID101", Assert.Single(result.Findings).Rule.Id);
        }

        Assert.NotNull(DocumentReader.Read(content, new() { MaxBytes = content.Length }).Report);
    }
}
