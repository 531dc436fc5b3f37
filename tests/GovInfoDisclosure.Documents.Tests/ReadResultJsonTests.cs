using System.Text.Json;

namespace GovInfoDisclosure.Documents.Tests;

public class ReadResultJsonTests
{
    private static readonly JsonSerializerOptions English =
        new() { Converters = { new DocumentReadResultJsonConverter(Language.English) } };

    private static readonly byte[] Sample = File.ReadAllBytes(Repository.PathOf("schema/examples/xikou-town-2024.md"));

    [Fact]
    public void A_reading_survives_JSON()
    {
        DocumentReadResult reading = DocumentReader.Read(Sample);

        DocumentReadResult read = JsonSerializer.Deserialize<DocumentReadResult>(JsonSerializer.Serialize(reading))!;

        Assert.Equal(reading.Report, read.Report);
        Assert.Equal(reading.Printed.AsEnumerable(), read.Printed);
        Assert.Equal(reading.Paragraphs.AsEnumerable(), read.Paragraphs);
        Assert.NotEmpty(read.Printed);
        Assert.NotEmpty(read.Paragraphs);
        Assert.Equal(
            reading.Findings.Select(f => (f.Rule.Id, f.Severity, f.Pointer, f.Place, f.Message(Language.Chinese))),
            read.Findings.Select(f => (f.Rule.Id, f.Severity, f.Pointer, f.Place, f.Message(Language.English))));
    }

    [Fact]
    public void A_document_that_is_no_report_has_none_in_JSON()
    {
        string json = JsonSerializer.Serialize(DocumentReader.Read("食堂本周供应面条。"u8));
        using JsonDocument document = JsonDocument.Parse(json);

        Assert.Equal(
            ["report", "reading", "findings", "provenance", "paragraphs"],
            document.RootElement.EnumerateObject().Select(m => m.Name));
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("report").ValueKind);
        Assert.Equal("GID101", Assert.Single(JsonSerializer.Deserialize<DocumentReadResult>(json)!.Findings).Rule.Id);
    }

    [Fact]
    public void Messages_are_in_the_language_of_the_converter()
    {
        string json = JsonSerializer.Serialize(DocumentReader.Read("食堂本周供应面条。"u8), English);
        Assert.Contains("Cannot be read as an annual report", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null", false)]
    [InlineData("[]", true)]
    [InlineData("{}", true)]
    [InlineData("""{"report":null,"reading":null,"findings":[{}],"provenance":[],"paragraphs":[]}""", true)]
    [InlineData("""{"report":{},"reading":null,"findings":[],"provenance":[],"paragraphs":[]}""", true)]
    [InlineData("""
        {"report":null,"reading":null,"findings":[],"provenance":
        [{"pointer":"/requests","raw":"","value":1,"unread":false,"anchor":"labels","place":{}}],"paragraphs":[]}
        """, true)]
    public void What_is_no_reading_is_a_JSON_exception(string json, bool throws)
    {
        if (throws)
            Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<DocumentReadResult>(json));
        else
            Assert.Null(JsonSerializer.Deserialize<DocumentReadResult>(json));
    }
}
