using System.Collections.Immutable;
using System.Text.Json.Nodes;
using GovInfoDisclosure.JsonSchema;
using GovInfoDisclosure.JsonSchema.Data;
using GovInfoDisclosure.Panels;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.SchemaWriter.Conformance;

/// <summary>A case of several reports, in a folder of its own.</summary>
/// <param name="Name">The name of the folder.</param>
/// <param name="About">What it shows.</param>
/// <param name="Reports">The files with the roles of the reports in them.</param>
/// <param name="Coverage">What the report of the parent covers; null: not declared.</param>
internal sealed record PanelCase(
    string Name, string About, ImmutableArray<(string File, ReportRole Role, JsonObject Report)> Reports, Coverage? Coverage)
{
    /// <summary>The samples of the rules that compare reports, then the scenarios.</summary>
    public static ImmutableArray<PanelCase> All { get; } =
    [
        .. RuleSamples.All.Where(s => !s.Neighbours.IsEmpty).SelectMany(s => new[] { Of(s, fails: false), Of(s, fails: true) }),
        .. PanelScenarios.All.Select(s => s.Case),
    ];

    public string Folder => $"conformance/panel/{Name}";

    /// <summary>The rule that the case fails; null where it passes, or is no sample of a rule.</summary>
    public Rule? FailedRule { get; private init; }

    /// <summary>Whether the case is the sample that a rule passes.</summary>
    public bool IsPassed { get; private init; }

    public ImmutableArray<Finding> Findings() => RuleSample.Compare(Reports, Coverage);

    public IEnumerable<KeyValuePair<string, string>> Files()
    {
        foreach ((string file, _, JsonObject report) in Reports)
            yield return new($"{Folder}/{file}", SampleReport.Write(report));
        if (Coverage is not null)
            yield return new($"{Folder}/coverage.json", CoverageJson.Write(Coverage));
        yield return new($"{Folder}/expected.json", JsonLayout.Write(Expected()));
    }

    private static PanelCase Of(RuleSample sample, bool fails) => new(
        $"{sample.Rule.Id.ToLowerInvariant()}-{sample.Rule.Name}{(fails ? "" : "-passes")}",
        $"What {sample.Rule.Id} {(fails ? "finds fault with" : "passes")}.",
        [.. sample.Reports(fails)],
        sample.Coverage)
    {
        FailedRule = fails ? sample.Rule : null,
        IsPassed = !fails,
    };

    private JsonObject Expected() => new()
    {
        ["about"] = About,
        ["reports"] = JsonValues.Array(Reports.Select(r => new JsonObject
        {
            ["file"] = r.File,
            ["role"] = JsonValues.Word(r.Role),
        })),
        ["coverage"] = Coverage is null ? null : "coverage.json",
        ["findings"] = JsonValues.Array(Findings().Select(f => new JsonObject
        {
            ["rule"] = f.Rule.Id,
            ["message"] = f.MessageKey,
            ["pointer"] = f.Pointer,
            ["expected"] = JsonValues.Of(f.Expected),
            ["actual"] = JsonValues.Of(f.Actual),
            ["sources"] = JsonValues.Of(f.Sources),
            ["units"] = JsonValues.Of(f.Units),
        })),
    };
}
