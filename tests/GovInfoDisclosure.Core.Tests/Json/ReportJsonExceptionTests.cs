using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>The findings in the exception of a serializer are those of the report alone, at their places in the whole text.</summary>
public class ReportJsonExceptionTests
{
    private static readonly string Bad = ReportJson.WriteText(Reports.Zero(FormEdition.Edition2021), indented: true)
        .Replace("\"year\": 2024", "\"year\": -1, \"x\": [[]]", StringComparison.Ordinal)
        .Replace("\"others\": 0", "\"others\": 0.5", StringComparison.Ordinal);

    private static readonly JsonSerializerOptions Pieces = new() { DefaultBufferSize = 1 };

    [Theory]
    [InlineData("a.b", "a.b")]
    [InlineData("a/b", "a~1b")]
    [InlineData("~", "~0")]
    [InlineData("[0]", "[0]")]
    [InlineData("['", "['")]
    [InlineData("a b", "a b")]
    [InlineData("名", "名")]
    public async Task Findings_have_the_pointers_and_lines_of_the_whole_text(string name, string escaped)
    {
        string good = ReportJson.WriteText(Reports.Zero(FormEdition.Edition2021));
        string json = $$"""{{{JsonSerializer.Serialize(name)}}:[{{good}},""" + "\n  " + Bad + "]}";
        string[] expected = [.. ReportJson.Read(Bad).Findings.Select(f =>
            $"/{escaped}/1{f.Pointer} {f.MessageKey} {f.Place!.Line + 1}:{f.Place.Column + (f.Place.Line == 1 ? 2 : 0)}")];
        Assert.True(expected.Length > 10);
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        ReportJsonException[] exceptions =
        [
            Assert.Throws<ReportJsonException>(() => JsonSerializer.Deserialize<Dictionary<string, DisclosureReport[]>>(json)),
            Assert.Throws<ReportJsonException>(() => JsonSerializer.Deserialize<Dictionary<string, DisclosureReport[]>>(bytes)),
            await ReadInPieces(bytes, Pieces),
            await ReadInPieces(bytes, JsonSerializerOptions.Default),
        ];
        Assert.All(exceptions, e => Assert.Equal(
            expected, e.Findings.Select(f => $"{f.Pointer} {f.MessageKey} {f.Place!.Line}:{f.Place.Column}")));
    }

    [Fact]
    public void Messages_have_the_places_of_the_whole_text_in_both_languages()
    {
        var exception = Assert.Throws<ReportJsonException>(() => JsonSerializer.Deserialize<DisclosureReport[]>("[\n" + Bad + "]"));
        Finding year = Assert.Single(exception.Findings, f => f.Pointer == "/0/year");
        Assert.Contains("Line 4, column", year.Message(Language.English), StringComparison.Ordinal);
        Assert.Contains("第4行第", year.Message(Language.Chinese), StringComparison.Ordinal);
        string[] lines = exception.Message.Split(Environment.NewLine);
        Assert.Equal(exception.Findings.Take(20).Select(f => $"GID111 {f.Message(Language.English)}"), lines.Take(20));
        Assert.Equal($"({exception.Findings.Length - 20} more)", lines[^1]);
    }

    [Theory]
    [InlineData("{\n\"a\": {\"edition\": \"2021\",\n  oops")]
    [InlineData("{\n\"a\": {\"edition\": \"2021\",\n  \"year\" 2024}}")]
    public void A_text_that_is_no_JSON_has_one_finding_at_the_place_where_it_ceases_to_be(string json)
    {
        var exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, DisclosureReport>>(json));
        if (exception is ReportJsonException { Findings: var findings })
            Assert.Equal(3, Assert.Single(findings).Place!.Line);
        else
            Assert.Equal(2, exception.LineNumber);
    }

    [Fact]
    public void An_exception_of_ones_own_has_its_findings_as_they_are()
    {
        var finding = new Finding(Rules.SectionMissing, "/overview") { Arguments = [new("section", LocalizedText.Same("一"))] };
        Assert.Equal([finding], new ReportJsonException([finding]).Findings);
        Assert.Empty(new ReportJsonException(default).Findings);
    }

    private static async Task<ReportJsonException> ReadInPieces(byte[] json, JsonSerializerOptions options)
    {
        using var stream = new MemoryStream(json);
        return await Assert.ThrowsAsync<ReportJsonException>(async () =>
            await JsonSerializer.DeserializeAsync<Dictionary<string, DisclosureReport[]>>(
                stream, options, TestContext.Current.CancellationToken));
    }
}
