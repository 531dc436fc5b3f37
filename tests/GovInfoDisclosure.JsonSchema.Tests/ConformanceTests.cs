using System.Collections.Immutable;
using System.Text.Json.Nodes;
using GovInfoDisclosure.SchemaWriter;
using GovInfoDisclosure.SchemaWriter.Conformance;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.JsonSchema.Tests;

public class ConformanceTests
{
    private static readonly ImmutableArray<ConformanceCase> Cases = ConformanceCases.All();

    public static TheoryData<string> Scenarios => [.. PanelScenarios.All.Select(s => s.Case.Name)];

    [Fact]
    public async Task Ajv_agrees_with_the_structure_of_every_case() => AssertAgrees(await SchemaVerdicts.Ajv(Texts));

    [Fact]
    public async Task Ajv_agrees_by_the_schemas_of_draft_07_too() => AssertAgrees(await SchemaVerdicts.Ajv(Texts, Draft07.Folder));

    [Fact]
    public async Task Python_agrees_with_the_structure_of_every_case() => AssertAgrees(await SchemaVerdicts.Python(Texts));

    [Fact]
    public void Structure_is_wrong_where_strict_reading_refuses_a_document() =>
        Assert.All(Cases.Where(c => c.Structure != Structure.Document), c =>
            Assert.True(c.Structure == Structure.Valid == c.Findings().All(f => f.Rule != Rules.InvalidJson), c.Name));

    [Fact]
    public void Every_rule_has_a_case() =>
        Assert.Empty(Rules.All.Select(r => r.Id).Except(
            Cases.SelectMany(c => c.Findings()).Concat(PanelCase.All.SelectMany(c => c.Findings())).Select(f => f.Rule.Id)));

    [Fact]
    public void A_case_of_several_reports_shows_its_rule_or_nothing() => Assert.All(PanelCase.All, c =>
    {
        if (c.FailedRule is { } rule)
            Assert.Contains(c.Findings(), f => f.Rule == rule);
        else if (c.IsPassed)
            Assert.Empty(c.Findings());
    });

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_scenario_has_its_findings_and_no_others_in_any_order_of_the_reports(string name)
    {
        PanelScenario scenario = PanelScenarios.All.Single(s => s.Case.Name == name);
        Assert.Equal(scenario.Expected.Order(StringComparer.Ordinal), Found(scenario.Case));
        var random = new Random(name.Length);
        for (int i = 0; i < 6; i++)
        {
            (string, ReportRole, JsonObject)[] reports = [.. scenario.Case.Reports];
            random.Shuffle(reports);
            Assert.Equal(Found(scenario.Case), Found(scenario.Case with { Reports = [.. reports] }));
        }

        static IEnumerable<string> Found(PanelCase panel) => panel.Findings()
            .Where(f => f.Rule.Id[3] is '6' or '7')
            .Select(f => $"{f.Rule.Id} {f.MessageKey} {string.Join('、', f.Units)} {f.Pointer}".TrimEnd()).Distinct()
            .Order(StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(SchemaEditions.All), MemberType = typeof(SchemaEditions))]
    public void Every_kind_of_structural_error_has_a_case_in_each_edition(FormEdition edition) =>
        // More than 1,000 faults are a limit of this library's reports, not of the format; settings are no report.
        Assert.Equal(Rules.InvalidJson.Messages.Keys.Except([MessageKeys.More, MessageKeys.UnknownSetting]),
            Cases.Where(c => c.Form.Edition == edition).SelectMany(c => c.Findings()).Where(f => f.Rule == Rules.InvalidJson)
                .Select(f => f.MessageKey).Distinct().Order());

    [Fact]
    public void A_case_named_after_a_rule_shows_that_rule() =>
        Assert.All(Cases.Where(c => c.Name.StartsWith("gid", StringComparison.Ordinal)), c =>
            Assert.Equal(
                !c.Name.EndsWith("-passes", StringComparison.Ordinal),
                c.Findings().Any(f => f.Rule.Id.Equals(c.Name[..6], StringComparison.OrdinalIgnoreCase))));

    [Fact]
    public void Names_are_unique() => Assert.Equal(Cases.Length, Cases.DistinctBy(c => (c.Form.Edition, c.Name)).Count());

    private static ImmutableArray<ConformanceCase> Json => [.. Cases.Where(c => c.Structure != Structure.Document)];

    private static string[] Texts => [.. Json.Select(c => c.Text)];

    private static void AssertAgrees(string[] verdicts) =>
        Assert.Equal(
            Json.Select(c => $"{c.Form.Code} {c.Name}: {Verdict(c)}"),
            Json.Zip(verdicts, (c, v) => $"{c.Form.Code} {c.Name}: {v}"));

    // Nothing is wrong with spelling once a text is parsed.
    private static string Verdict(ConformanceCase c) => c.Structure switch
    {
        Structure.NotJson => SchemaVerdicts.NotJson,
        Structure.Invalid => SchemaVerdicts.Refused,
        _ => SchemaVerdicts.Accepted(c.Form),
    };
}
