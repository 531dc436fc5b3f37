using System.Collections.Immutable;
using System.Text.Json.Nodes;
using GovInfoDisclosure.JsonSchema;
using GovInfoDisclosure.JsonSchema.Data;
using GovInfoDisclosure.Panels;

namespace GovInfoDisclosure.SchemaWriter.Conformance;

/// <summary>A case of several reports, in a folder of its own: the sample of a rule that compares reports.</summary>
/// <param name="Sample">The sample.</param>
/// <param name="Fails">Whether it is the one that the rule finds fault with.</param>
internal sealed record PanelCase(RuleSample Sample, bool Fails)
{
    public static ImmutableArray<PanelCase> All { get; } =
    [
        .. RuleSamples.All.Where(s => !s.Neighbours.IsEmpty).SelectMany(s => new[] { new PanelCase(s, false), new PanelCase(s, true) }),
    ];

    public string Name => $"{Sample.Rule.Id.ToLowerInvariant()}-{Sample.Rule.Name}{(Fails ? "" : "-passes")}";

    public string Folder => $"conformance/panel/{Name}";

    public ImmutableArray<Finding> Findings() => Sample.Compare(Fails);

    public IEnumerable<KeyValuePair<string, string>> Files()
    {
        foreach ((string name, _, JsonObject report) in Sample.Reports(Fails))
            yield return new($"{Folder}/{name}", SampleReport.Write(report));
        if (Sample.Coverage is { } coverage)
            yield return new($"{Folder}/coverage.json", CoverageJson.Write(coverage));
        yield return new($"{Folder}/expected.json", JsonLayout.Write(Expected()));
    }

    private JsonObject Expected() => new()
    {
        ["about"] = $"What {Sample.Rule.Id} {(Fails ? "finds fault with" : "passes")}.",
        ["reports"] = JsonValues.Array(Sample.Reports(Fails).Select(r => new JsonObject
        {
            ["file"] = r.Name,
            ["role"] = JsonValues.Word(r.Role),
        })),
        ["coverage"] = Sample.Coverage is null ? null : "coverage.json",
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
