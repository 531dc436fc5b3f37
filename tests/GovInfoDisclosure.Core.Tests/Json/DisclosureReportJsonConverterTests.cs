using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Tests.Json;

public sealed record Filing(string Id, DisclosureReport? Report, List<DisclosureReport> Earlier);

[JsonSerializable(typeof(DisclosureReport))]
[JsonSerializable(typeof(Filing))]
internal sealed partial class FilingContext : JsonSerializerContext;

public class DisclosureReportJsonConverterTests
{
    private static readonly JsonSerializerOptions Lenient =
        new() { Converters = { new DisclosureReportJsonConverter(new() { Lenient = true }) } };

    private static readonly JsonSerializerOptions[] Unusual =
        [.. new[] { JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        .Select(encoder => new JsonSerializerOptions
        {
            Encoder = encoder,
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
            NumberHandling = JsonNumberHandling.WriteAsString,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        })];

    public static TheoryData<bool> SourceGeneration => [false, true];

    [Theory]
    [MemberData(nameof(SourceGeneration))]
    public void A_report_round_trips(bool generated)
    {
        JsonSerializerOptions options = Options(generated);
        foreach (int seed in TestRun.Seeds(20))
        {
            DisclosureReport report = ReportGenerator.AnyReport(seed);
            byte[] bytes = JsonSerializer.SerializeToUtf8Bytes(report, options);
            Assert.Equal(ReportJson.Write(report), bytes);
            Assert.Equal(report, JsonSerializer.Deserialize<DisclosureReport>(bytes, options));
        }
    }

    [Theory]
    [MemberData(nameof(SourceGeneration))]
    public void Reports_may_be_parts_of_other_objects(bool generated)
    {
        JsonSerializerOptions options = Options(generated);
        var filing = new Filing("1", ReportGenerator.AnyReport(1), [ReportGenerator.AnyReport(2), ReportGenerator.AnyReport(3)]);
        string json = JsonSerializer.Serialize(filing, options);
        Filing read = JsonSerializer.Deserialize<Filing>(json, options)!;
        Assert.Equal(filing.Report, read.Report);
        Assert.Equal(filing.Earlier, read.Earlier);
        Assert.Null(JsonSerializer.Deserialize<Filing>("""{"Id":"1","Report":null,"Earlier":[]}""", options)!.Report);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4000)]
    public async Task Reports_may_come_in_pieces(int pieceLength)
    {
        DisclosureReport[] reports = [.. Enumerable.Range(0, 5).Select(seed => ReportGenerator.AnyReport(seed))];
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        foreach (byte[] piece in JsonSerializer.SerializeToUtf8Bytes(reports).Chunk(pieceLength))
        {
            pipe.Writer.GetSpan(pieceLength);
            await pipe.Writer.WriteAsync(piece, TestContext.Current.CancellationToken);
        }

        await pipe.Writer.CompleteAsync();
        await using Stream stream = pipe.Reader.AsStream();
        Assert.Equal(
            reports,
            await JsonSerializer.DeserializeAsync<DisclosureReport[]>(stream, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Tokens_may_be_split_over_segments()
    {
        DisclosureReport report = ReportGenerator.AnyReport(4);
        var reader = new Utf8JsonReader(Segment.Split(ReportJson.Write(report), 3));
        Assert.Equal(report, JsonSerializer.Deserialize<DisclosureReport>(ref reader));
    }

    [Fact]
    public void Canonical_bytes_do_not_depend_on_the_options()
    {
        DisclosureReport report = Reports.Consistent(FormEdition.Edition2021) with { Title = "<报告>　😀\u2028" };
        Assert.All(Unusual, options => Assert.Equal(ReportJson.Write(report), JsonSerializer.SerializeToUtf8Bytes(report, options)));
    }

    [Theory]
    [MemberData(nameof(SourceGeneration))]
    public void Bad_input_ends_in_an_exception_that_lists_all_findings(bool generated)
    {
        string json = ReportJson.WriteText(Reports.Zero(FormEdition.Edition2021))
            .Replace("\"year\":2024", "\"year\":\n-1,\"x\":[[]]", StringComparison.Ordinal);
        var exception = Assert.Throws<ReportJsonException>(() =>
            JsonSerializer.Deserialize<Filing>($$"""{"Id":"1","Earlier":[{{json}}]}""", Options(generated)));
        Assert.Contains("GID111 Line 2, column 1: /Earlier/0/year should be", exception.Message, StringComparison.Ordinal);
        Assert.Contains("GID111 Line 2, column 4: /Earlier/0/x is not a member", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"\\uD800\"")]
    [InlineData("{\"\\uD800\":1}")]
    [InlineData("12")]
    [InlineData("{}")]
    [InlineData("{\"edition\":\"2021\"")]
    [InlineData("{\"title\":\"\\uD800\"}")]
    public void All_faults_are_JSON_exceptions(string json) =>
        Assert.Throws<ReportJsonException>(() => JsonSerializer.Deserialize<DisclosureReport>(json));

    [Fact]
    public void Text_that_is_not_UTF8_is_a_JSON_exception()
    {
        byte[] json = ReportJson.Write(Reports.Zero(FormEdition.Edition2021) with { Title = "@" });
        json[json.AsSpan().IndexOf((byte)'@')] = 0xFF;
        Assert.Throws<ReportJsonException>(() => JsonSerializer.Deserialize<DisclosureReport>(json));
    }

    [Fact]
    public void Lenient_reading_is_a_matter_of_the_converter()
    {
        byte[] json = Encoding.UTF8.GetBytes("""{"edition":"2021"}""");
        Assert.Equal(new DisclosureReport(FormEdition.Edition2021), JsonSerializer.Deserialize<DisclosureReport>(json, Lenient));
        Assert.Throws<ReportJsonException>(() => JsonSerializer.Deserialize<DisclosureReport>(json));
    }

    private static JsonSerializerOptions Options(bool generated) =>
        generated ? FilingContext.Default.Options : JsonSerializerOptions.Default;
}
