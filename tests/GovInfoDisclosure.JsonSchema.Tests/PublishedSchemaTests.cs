using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Comparisons;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Indicators;
using GovInfoDisclosure.SchemaWriter;
using GovInfoDisclosure.SchemaWriter.Conformance;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.JsonSchema.Tests;

/// <summary>The schemas of rules, forms and the answer of a check, by ajv in strict mode.</summary>
public class PublishedSchemaTests
{
    private const string Accepted = "0";

    // The whole contract at once, also what only later versions write.
    private const string Complete = """
        {"reports":[{"source":"a.docx","part":1,"role":"main","edition":"2021","year":2024,"agency":"溪口镇人民政府","errors":1,"warnings":0,
          "report":{},"reading":{"cells":200,"read":195,"blank":4,"unread":1,"unreadCells":["/requests"],"why":"picture",
            "provenance":{"/requests/newlyReceived/total":{"raw":"２1","place":{"line":3}}}},
          "findings":[
            {"id":"f3a9","rule":"GID301","name":"requestRowTotal","severity":"error","pointer":"/requests/newlyReceived/total",
             "related":["/requests/newlyReceived/others"],"terms":[{"pointer":"/requests/newlyReceived/total","coefficient":-1}],
             "message":"…","expected":12,"actual":21,"place":{"table":2,"row":4,"cell":8},"repairs":["r1"],"problem":"p1"},
            {"rule":"GID501","name":"narrative","severity":"warning","pointer":"/requests","related":[],"message":"…","expected":null,
             "actual":"46件","quote":{"pointer":"/overview/text","offset":18,"length":3,"text":"46件"},
             "fact":{"name":"requestsReceived","value":46,"bound":"exact","unit":"件"},"sources":["a.docx"],
             "arguments":{"units":["a","b"]},"repairs":[]}],
          "suppressed":[{"finding":{"id":"f3aa","rule":"GID304","name":"blankCells","severity":"information","pointer":"/requests",
             "related":[],"message":"…","expected":null,"actual":null,"repairs":[]},"acceptance":{"finding":"f3aa","reason":"…"}}],
          "stale":[{"cause":"changed","acceptance":{"finding":"f3ab","rule":"GID802","pointer":"/publishedOn","agency":"某局","year":2024,
             "reason":"…","until":"2027-03-31"}}],
          "localisation":[{"component":"requests","status":"unique","minimum":1,"alternatives":1,"listed":1}],
          "repairs":[{"id":"r1","component":"requests","rank":1,"unique":true,"minimal":true,"likelihood":0.97,"mechanism":"transposition",
             "message":"…",
             "changes":[{"pointer":"/requests/newlyReceived/total","from":21,"to":12,"clears":["f3a9"],"problem":"p1"},
             {"source":"b.docx","pointer":"/overview/text","offset":18,"length":2,"from":"14","to":"12"},
             {"pointer":"/requests/carriedOver/total","from":null,"to":null,"min":0,"max":7}],
             "clears":["f3a9"],"unsettledBy":["/requests"]}],
          "problems":[{"id":"p1","kind":"wrongCell","severity":"error","pointer":"/requests","findings":["f3a9"],"repairs":["r1"]}]}],
         "panel":{"findings":[],"repairs":[],
          "groups":[{"agency":"某县人民政府","evidence":"declared","year":2024,"sources":["a.docx"]}]},"errors":1,"warnings":1}
        """;

    [Theory]
    [InlineData("rule", "rules")]
    [InlineData("form", "forms")]
    [InlineData("indicator", "indicators")]
    public async Task Every_published_file_is_accepted_by_its_schema(string schema, string folder)
    {
        string[] files = Directory.GetFiles(Repository.PathOf($"schema/{folder}"), "*.json");
        Assert.NotEmpty(files);
        await AssertVerdicts(schema, Accepted, [.. files.Select(File.ReadAllText)]);
    }

    [Fact]
    public async Task Every_member_of_a_published_file_is_declared_and_required()
    {
        JsonNode rule = JsonNode.Parse(RuleData.For(Rules.RequestRowTotal))!, form = JsonNode.Parse(FormData.For(FormEdition.Edition2021))!;
        await AssertVerdicts("rule", SchemaVerdicts.Refused, [.. Spoilt(rule)]);
        await AssertVerdicts("form", SchemaVerdicts.Refused, [.. Spoilt(form)]);
        await AssertVerdicts("indicator", SchemaVerdicts.Refused, [.. Spoilt(JsonNode.Parse(IndicatorData.For(Indicator.All[0]))!)]);
    }

    [Fact]
    public async Task The_answer_of_a_check_of_the_examples_is_accepted()
    {
        string[] files = [.. Directory.GetFiles(Repository.PathOf("schema/examples")).Order(StringComparer.Ordinal)];
        ImmutableArray<CheckedReport> reports = [.. files.Select(Check)];
        Assert.Contains(reports, r => r.Findings.Any(f => f.Place is not null));
        await AssertVerdicts("findings", Accepted, [.. Answers(reports)]);
    }

    [Fact]
    public async Task A_comparison_is_accepted_and_each_of_its_members_is_required()
    {
        DisclosureReport[] examples =
        [
            .. Directory.GetFiles(Repository.PathOf("schema/examples")).Order(StringComparer.Ordinal)
                .Select(f => DocumentReader.Read(File.ReadAllBytes(f)).Report!),
        ];
        DisclosureReport older = ReportGenerator.Consistent(1, new() { Edition = DisclosureForm.All[0].Edition }).Report;
        string[] comparisons =
        [
            .. examples.SelectMany(e => new[]
            {
                ReportComparison.Between(e, e), ReportComparison.Between(older, e),
                ReportComparison.Between(e with { Year = null }, examples[0]),
            }).Select(c => ComparisonJson.Write(c, Language.Chinese)),
        ];
        await AssertVerdicts("comparison", Accepted, comparisons);
        await AssertVerdicts("comparison", SchemaVerdicts.Refused, [.. Spoilt(JsonNode.Parse(comparisons[0])!)]);
    }

    [Fact]
    public async Task The_answer_of_a_check_of_every_conformance_case_is_accepted() =>
        await AssertVerdicts("findings", Accepted,
            [.. Answers([.. ConformanceCases.All().Select(c => new CheckedReport { Source = c.Name, Findings = [.. c.Findings()] })])]);

    [Fact]
    public async Task An_answer_with_all_members_of_the_contract_is_accepted() => await AssertVerdicts("findings", Accepted, [Complete]);

    [Fact]
    public async Task An_answer_with_an_unknown_member_or_word_is_refused() =>
        await AssertVerdicts(
            "findings",
            SchemaVerdicts.Refused,
            [
                Complete.Replace("\"cause\":\"changed\"", "\"cause\":\"lost\"", StringComparison.Ordinal),
                Complete.Replace("\"rank\":", "\"order\":", StringComparison.Ordinal),
                Complete.Replace("\"wrongCell\"", "\"wrong\"", StringComparison.Ordinal),
                Complete.Replace("\"transposition\"", "\"swap\"", StringComparison.Ordinal),
                Complete.Replace("\"severity\":\"error\"", "\"severity\":\"fatal\"", StringComparison.Ordinal),
                Complete.Replace("\"expected\":12", "\"expected\":[12]", StringComparison.Ordinal),
                Complete.Replace("\"component\":\"requests\",\"status\"", "\"component\":\"table3\",\"status\"", StringComparison.Ordinal),
            ]);

    [Fact]
    public async Task Settings_are_accepted_and_refused_as_reading_does()
    {
        const string Entry = "\"finding\":\"f3a9\",\"reason\":\"…\"";
        string[] accepted =
        [
            "{}",
            """{"$schema":"settings.schema.json","rules":{"GID304":"error","GID802":"off","OWN1":"information","GID105":"warning"}}""",
            $$"""{"accepted":[{ {{Entry}} },{ {{Entry}},"rule":"GID202","pointer":"/fees","year":2024,"until":"2027-03-31"}]}""",
            $$"""{"accepted":[{ {{Entry}},"agency":"某局"}]}""",
        ];
        string[] refused =
        [
            "[]",
            """{"rule":{}}""",
            """{"rules":{"GID304":"fatal"}}""",
            """{"rules":{"GID304":null}}""",
            """{"accepted":[{"finding":"f"}]}""",
            """{"accepted":[{"reason":"r"}]}""",
            """{"accepted":[{"finding":"f","reason":" "}]}""",
            """{"accepted":[1]}""",
            $$"""{"accepted":[{ {{Entry}},"year":0}]}""",
            $$"""{"accepted":[{ {{Entry}},"until":"2027"}]}""",
            $$"""{"accepted":[{ {{Entry}},"by":"x"}]}""",
        ];
        Assert.All(accepted, s => Assert.NotNull(CheckSettings.Read(Encoding.UTF8.GetBytes(s)).Settings));
        Assert.All(refused, s => Assert.Null(CheckSettings.Read(Encoding.UTF8.GetBytes(s)).Settings));
        await AssertVerdicts("settings", Accepted, accepted);
        await AssertVerdicts("settings", SchemaVerdicts.Refused, refused);
    }

    [Fact]
    public void Every_schema_is_identified_by_its_name_and_the_version_of_the_format() =>
        Assert.All(Directory.GetFiles(Repository.PathOf("schema"), "*.schema.json"), file => Assert.EndsWith(
            $"/schema/{PublishedFormat.Version}/{Path.GetFileName(file)}",
            (string)JsonNode.Parse(File.ReadAllText(file))!["$id"]!,
            StringComparison.Ordinal));

    private static CheckedReport Check(string file)
    {
        DocumentReadResult reading = DocumentReader.Read(File.ReadAllBytes(file));
        return CheckedReport.Of(reading.Report, reading.Findings) with { Source = Path.GetFileName(file) };
    }

    // With the report and without it, as the tool writes it, in both languages.
    private static IEnumerable<string> Answers(ImmutableArray<CheckedReport> reports) =>
        from language in Enum.GetValues<Language>()
        from withReport in (bool[])[true, false]
        select Write(new() { Reports = withReport ? reports : [.. reports.Select(r => r with { Report = null })] }, language);

    private static string Write(CheckResult result, Language language)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            new CheckResultJsonConverter(language).Write(writer, result, JsonSerializerOptions.Default);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // The root without one of its members, and with one more.
    private static IEnumerable<string> Spoilt(JsonNode document) => document.AsObject().Select(m =>
    {
        JsonNode copy = document.DeepClone();
        copy.AsObject().Remove(m.Key);
        return copy.ToJsonString();
    }).Append(document.ToJsonString().Insert(1, "\"extra\":0,"));

    private static async Task AssertVerdicts(string schema, string expected, string[] documents)
    {
        // Each schema and its twin in draft-07.
        foreach (string folder in (string[])["schema", $"schema/{Draft07.Folder}"])
        {
            string file = Repository.PathOf($"{folder}/{schema}.schema.json");
            string[] verdicts = await Interpreter.NodeWithAjv.Run("validate.mjs", [file], documents);
            Assert.All(documents.Zip(verdicts), d => Assert.True(d.Second == expected, $"{file}: {d.First}"));
        }
    }
}
