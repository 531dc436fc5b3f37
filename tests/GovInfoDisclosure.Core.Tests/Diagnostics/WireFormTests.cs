using System.Text.Json;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Tests.Json;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Diagnostics;

/// <summary>Findings and results as JSON, by reflection and by source generation.</summary>
public class WireFormTests
{
    private static readonly Rule Own = new("OWN1", "own", FindingSeverity.Warning, new("{cell} 与 {x}", "{cell} and {x}"));

    private static readonly Finding OwnFinding =
        new(Own, "/requests") { Severity = FindingSeverity.Error, Arguments = [new("x", LocalizedText.Same("{y} \"}"))] };

    private static readonly Dictionary<Language, JsonSerializerOptions> InLanguage = Enum.GetValues<Language>()
        .ToDictionary(l => l, l => new JsonSerializerOptions { Converters = { new FindingJsonConverter(l) } });

    public static TheoryData<bool> SourceGeneration => [false, true];

    private static CheckResult Result => new()
    {
        Reports =
        [
            CheckedReport.Of(Reports.Filled(FormEdition.Edition2019, 3), [OwnFinding]) with { Source = "a.docx" },
            CheckedReport.Of(null, ReportJson.Read("""{"edition":"2021","year":0}""").Findings),
        ],
    };

    [Theory]
    [MemberData(nameof(SourceGeneration))]
    public void A_result_round_trips(bool generated)
    {
        JsonSerializerOptions options = Options(generated);
        string json = JsonSerializer.Serialize(Result, options);
        CheckResult read = JsonSerializer.Deserialize<CheckResult>(json, options)!;
        Assert.Equal(json, JsonSerializer.Serialize(read, options));
        Assert.Equal((Result.Errors, Result.Warnings), (read.Errors, read.Warnings));
        Assert.True(read.Errors > 10);
        foreach ((CheckedReport expected, CheckedReport actual) in Result.Reports.Zip(read.Reports))
        {
            Assert.Equal(expected with { Findings = [] }, actual with { Findings = [] });
            Assert.Equal(expected.Findings.Select(Facts), actual.Findings.Select(Facts));
        }
    }

    [Theory]
    [MemberData(nameof(SourceGeneration))]
    public void A_result_of_reading_round_trips(bool generated)
    {
        JsonSerializerOptions options = Options(generated);
        ReportReadResult good = ReportJson.Read(ReportJson.Write(Reports.Zero(FormEdition.Edition2021)));
        string json = JsonSerializer.Serialize(good, options);
        Assert.StartsWith("{\"report\":{\"edition\":", json, StringComparison.Ordinal);
        Assert.EndsWith(",\"findings\":[]}", json, StringComparison.Ordinal);
        Assert.Equal(good.Report, JsonSerializer.Deserialize<ReportReadResult>(json, options)!.Report);
        ReportReadResult bad = ReportJson.Read("""{"edition":"2021","year":0}""");
        ReportReadResult read = JsonSerializer.Deserialize<ReportReadResult>(JsonSerializer.Serialize(bad, options), options)!;
        Assert.Null(read.Report);
        Assert.Equal(bad.Findings.Select(Facts), read.Findings.Select(Facts));
        Assert.Empty(JsonSerializer.Deserialize<ReportReadResult>("{}", options)!.Findings);
        Assert.Equal("""{"report":null,"findings":[]}""", JsonSerializer.Serialize(new ReportReadResult(null, default), options));
    }

    [Theory]
    [InlineData(Language.Chinese, "{cell} 与 {y}")]
    [InlineData(Language.English, "{cell} and {y}")]
    public void The_converter_has_the_language_of_messages(Language language, string message)
    {
        Finding finding = OwnFinding with { Arguments = [new("cell", LocalizedText.Same("{cell}")), new("x", LocalizedText.Same("{y}"))] };
        Finding read = JsonSerializer.Deserialize<Finding>(JsonSerializer.Serialize(finding, InLanguage[language]))!;
        Assert.Equal((message, message), (read.Message(Language.Chinese), read.Message(Language.English)));
        Assert.Equal(("OWN1", "own", FindingSeverity.Error), (read.Rule.Id, read.Rule.Name, read.Severity));
    }

    [Fact]
    public void Members_that_are_not_known_are_skipped()
    {
        string json = JsonSerializer.Serialize(OwnFinding);
        Assert.Equal(
            JsonSerializer.Deserialize<Finding>(json),
            JsonSerializer.Deserialize<Finding>("{\"later\":[{}]," + json[1..]));
    }

    [Fact]
    public void Small_values_are_words_numbers_and_texts()
    {
        AssertRoundTrip("\"warning\"", FindingSeverity.Warning);
        AssertRoundTrip("\"countyGovernment\"", AgencyKind.CountyGovernment);
        AssertRoundTrip("\"2021\"", FormEdition.Edition2021);
        AssertRoundTrip("\"GID301\"", Rules.RequestRowTotal);
        AssertRoundTrip("12.50", FindingValue.Of(12.50m));
        AssertRoundTrip("\"12.50\"", FindingValue.Of("12.50"));
        AssertRoundTrip("""{"page":2,"table":1,"row":3,"cell":4}""", new SourcePlace { Page = 2, Table = 1, Row = 3, Cell = 4 });
        AssertRoundTrip("""{"sheet":"Sheet1"}""", new SourcePlace { Sheet = "Sheet1" });
    }

    [Theory]
    [InlineData(typeof(FindingSeverity), "1")]
    [InlineData(typeof(FindingSeverity), "\"fatal\"")]
    [InlineData(typeof(FindingSeverity), "\"warning, error\"")]
    [InlineData(typeof(FindingSeverity), "\"\\uD800\"")]
    [InlineData(typeof(AgencyKind), "\"village\"")]
    [InlineData(typeof(FormEdition), "2021")]
    [InlineData(typeof(FormEdition), "\"2020\"")]
    [InlineData(typeof(FormEdition), "\"\\uD800\"")]
    [InlineData(typeof(Rule), "\"GID999\"")]
    [InlineData(typeof(Rule), "\"\\uD800\"")]
    [InlineData(typeof(FindingValue), "1e99")]
    [InlineData(typeof(FindingValue), "\"\\uD800\"")]
    [InlineData(typeof(SourcePlace), """{"line":1.5}""")]
    [InlineData(typeof(SourcePlace), """{"\uD800":1}""")]
    [InlineData(typeof(Finding), "[]")]
    [InlineData(typeof(Finding), """{"rule":"","name":"n","severity":"error","pointer":"","message":""}""")]
    [InlineData(typeof(Finding), """{"rule":"X","name":" ","severity":"error","pointer":"","message":""}""")]
    [InlineData(typeof(Finding), """{"rule":"X","name":"n","severity":"error","pointer":"","message":"","related":[1]}""")]
    [InlineData(typeof(CheckedReport), """{"source":"","report":{"edition":"2021"},"findings":[]}""")]
    [InlineData(typeof(CheckResult), """{"reports":[null]}""")]
    [InlineData(typeof(ReportReadResult), """{"report":{},"findings":[]}""")]
    public void Bad_input_is_a_JSON_exception(Type type, string json) =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, type));

    [Fact]
    public void Scrambled_results_are_read_or_end_in_a_JSON_exception()
    {
        string json = JsonSerializer.Serialize(Result);
        foreach (int seed in TestRun.Seeds(300))
        {
            var random = new Random(seed);
            int from = random.Next(json.Length), length = random.Next(4), other = random.Next(json.Length - 4);
            string scrambled = json.Remove(from, Math.Min(length, json.Length - from)).Insert(from, json.Substring(other, random.Next(4)));
            Exception? exception = Record.Exception(() => JsonSerializer.Deserialize<CheckResult>(scrambled));
            Assert.True(exception is null or JsonException, $"{seed}: {exception}");
        }
    }

    private static object Facts(Finding f) =>
        (f.Rule.Id, f.Severity, f.Pointer, string.Join(' ', f.Related), f.Expected, f.Actual, f.Place, f.Message(Language.Chinese));

    private static void AssertRoundTrip<T>(string json, T value)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
    }

    private static JsonSerializerOptions Options(bool generated) =>
        generated ? UserContext.Default.Options : JsonSerializerOptions.Default;
}
