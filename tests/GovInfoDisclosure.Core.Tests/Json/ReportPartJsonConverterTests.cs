using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Json;

public sealed record Summary(string? Name, Requests Requests, ProactiveDisclosure? Disclosed, Narrative? Overview, CaseFigures[] Cases);

[JsonSerializable(typeof(Summary))]
[JsonSerializable(typeof(List<Requests>))]
[JsonSerializable(typeof(Dictionary<string, DisclosureReport>))]
[JsonSerializable(typeof(CheckResult))]
[JsonSerializable(typeof(ReadResult))]
[JsonSerializable(typeof(Rule))]
[JsonSerializable(typeof(FormEdition))]
internal sealed partial class UserContext : JsonSerializerContext;

public class ReportPartJsonConverterTests
{
    public static TheoryData<FormEdition> AllEditions => Editions.All;

    public static TheoryData<bool> SourceGeneration => [false, true];

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Every_part_has_the_JSON_that_it_has_in_its_report_and_is_read_from_it(FormEdition edition)
    {
        foreach (DisclosureReport report in Samples(edition))
        {
            Assert.All(ReportPart.Of(report), p =>
            {
                string json = JsonSerializer.Serialize(p.Part.Value, p.Part.Type);
                Assert.Equal(p.Json.GetRawText(), json);
                Assert.Equal(p.Part.Value, JsonSerializer.Deserialize(json, p.Part.Type));
                Assert.True(JsonNode.DeepEquals(
                    JsonNode.Parse(p.Json.GetRawText()), JsonSerializer.SerializeToNode(p.Part.Value, p.Part.Type)));
            });
        }
    }

    [Fact]
    public void The_samples_have_parts_of_every_type()
    {
        IEnumerable<ReportPart> parts = Samples(FormEdition.Edition2019).Concat(Samples(FormEdition.Edition2021))
            .SelectMany(ReportPart.Of).Select(p => p.Part);
        Assert.Equal(ReportPart.Types.Select(t => t.Name).Order(), parts.Select(p => p.Type.Name).Distinct().Order());
        Assert.Equal(19, ReportPart.Types.Count());
    }

    [Fact]
    public void Figures_of_no_report_have_the_cells_of_the_latest_edition_that_has_them_all()
    {
        var requests = new Requests { NewlyReceived = new() { Total = 3 } };
        DisclosureReport report = new(FormEdition.Edition2021) { Requests = requests };
        Assert.Equal(JsonSerializer.Serialize(report.Requests), JsonSerializer.Serialize(requests));
        var older = new ProactiveDisclosure { NormativeDocuments = new() { NewlyMade = 3 } };
        report = new(FormEdition.Edition2019) { ProactiveDisclosure = older };
        Assert.Equal(JsonSerializer.Serialize(report.ProactiveDisclosure), JsonSerializer.Serialize(older));
    }

    [Fact]
    public void Figures_that_no_edition_has_together_cannot_be_written()
    {
        var mixed = new DocumentFigures { NewlyMade = 1, InForce = 2 };
        var exception = Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(mixed));
        Assert.Contains("NewlyMade = 1", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(CaseFigures), """{"upheld":-1,"corrected":0,"otherResult":0,"pending":0,"total":0}""", "/upheld")]
    [InlineData(typeof(CaseFigures), """{"upheld":1,"corrected":0,"otherResult":0,"pending":0}""", "/total")]
    [InlineData(typeof(CaseFigures), "[]", "")]
    [InlineData(typeof(CaseFigures), "null", "")]
    [InlineData(typeof(FeeFigures), """{"amount":1,"number":2}""", "/number")]
    [InlineData(typeof(Agency), """{"kind":null}""", "/name")]
    [InlineData(typeof(Agency), """{"name":"a","kind":"village"}""", "/kind")]
    [InlineData(typeof(ReportPeriod), """{"from":"2024-01-01","to":"2024-13-01"}""", "/to")]
    [InlineData(typeof(NarrativePart), """{"heading":"a","text":1}""", "/text")]
    public void A_part_that_is_none_ends_in_findings_with_pointers_from_the_part(Type type, string json, string pointer)
    {
        var exception = Assert.Throws<ReportJsonException>(() => JsonSerializer.Deserialize(json, type));
        Finding finding = Assert.Single(exception.Findings, f => f.Pointer == pointer);
        Assert.Equal((Rules.InvalidJson, 1), (finding.Rule, finding.Place!.Line));
    }

    [Theory]
    [MemberData(nameof(SourceGeneration))]
    public void Parts_may_be_parts_of_other_objects(bool generated)
    {
        JsonSerializerOptions options = Options(generated);
        DisclosureReport report = ReportGenerator.Consistent(3).Report;
        var summary = new Summary("名", report.Requests, null, report.Overview, [report.ReviewAndLitigation.Reconsideration]);
        Summary read = JsonSerializer.Deserialize<Summary>(JsonSerializer.Serialize(summary, options), options)!;
        Assert.Equal(summary with { Cases = read.Cases }, read);
        Assert.Equal(summary.Cases, read.Cases);
        List<Requests> requests = [report.Requests, default];
        Assert.Equal(requests, JsonSerializer.Deserialize<List<Requests>>(JsonSerializer.Serialize(requests, options), options));
        var byName = new Dictionary<string, DisclosureReport> { ["a.b"] = report };
        string json = JsonSerializer.Serialize(byName, options);
        Assert.Equal(byName, JsonSerializer.Deserialize<Dictionary<string, DisclosureReport>>(json, options));
    }

    [Fact]
    public void Parts_may_be_parts_of_anonymous_objects()
    {
        DisclosureReport report = Reports.Consistent(FormEdition.Edition2019);
        Assert.Equal(
            $$"""{"Fees":{{JsonSerializer.Serialize(report.ProactiveDisclosure.Fees)}},"None":null}""",
            JsonSerializer.Serialize(new { report.ProactiveDisclosure.Fees, None = (Requests?)null }));
    }

    private static IEnumerable<DisclosureReport> Samples(FormEdition edition) =>
    [
        Reports.Consistent(edition) with
        {
            Period = new(new(2024, 1, 1), new(2024, 12, 31)),
            Overview = new() { Text = "一", Parts = [new() { Heading = "（一）主动公开", Text = "<&>" }] },
        },
        .. TestRun.Seeds(10).Select(seed => ReportGenerator.AnyReport(seed, edition)),
    ];

    private static JsonSerializerOptions Options(bool generated) =>
        generated ? UserContext.Default.Options : JsonSerializerOptions.Default;
}
