using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.JsonSchema.Data;
using GovInfoDisclosure.Panels;

namespace GovInfoDisclosure.JsonSchema;

/// <summary>The rules as JSON, for programs without .NET. Linear relations are there as coefficients over JSON pointers.</summary>
public static partial class RuleData
{
    /// <summary>
    /// A rule: what it is called, what has to hold, how it speaks, the relations it checks, and a sample of what it passes and
    /// fails.
    /// </summary>
    /// <param name="rule">A rule of the catalogue; any other has no relations and no sample.</param>
    public static string For(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return JsonLayout.Write(new JsonObject
        {
            [PublishedFormat.Member] = PublishedFormat.Version,
            ["id"] = rule.Id,
            ["name"] = rule.Name,
            ["severity"] = JsonValues.Word(rule.Severity),
            ["editions"] = JsonValues.Of(FormsOf(rule).Select(f => f.Code)),
            ["source"] = rule.Source,
            ["formula"] = rule.Formula is { } formula ? JsonValues.Of(formula) : null,
            ["messages"] = new JsonObject(rule.Messages.Select(m => KeyValuePair.Create<string, JsonNode?>(m.Key, Message(m.Value)))),
            ["relations"] = new JsonObject(FormsOf(rule).Select(f => KeyValuePair.Create<string, JsonNode?>(f.Code, Relations(f, rule)))),
            ["samples"] = RuleSamples.Find(rule) is { } sample ? Sample(sample) : null,
        });
    }

    /// <summary>The forms on which a rule can find something; a rule that is not in the catalogue may find something on each.</summary>
    internal static IEnumerable<DisclosureForm> FormsOf(Rule rule) =>
        DisclosureForm.All.Where(f => f.Rules.Contains(rule) || !Rules.All.Contains(rule));

    private static JsonObject Message(LocalizedText message)
    {
        JsonObject templates = JsonValues.Of(message);
        templates["placeholders"] = JsonValues.Of(Placeholder().Matches(message.English).Select(m => m.Groups[1].Value).Distinct());
        return templates;
    }

    private static JsonArray Relations(DisclosureForm form, Rule rule) => JsonValues.Array(form.Relations
        .Where(r => r.Rule.Id == rule.Id)
        .Select(r => new JsonObject
        {
            ["subject"] = r.Subject.Pointer,
            ["terms"] = JsonValues.Array(r.Terms.Select(JsonValues.Of)),
        }));

    private static JsonObject Sample(RuleSample sample)
    {
        if (sample.PassingText is not null)
            return new() { ["passing"] = sample.PassingText, ["failing"] = sample.FailingText };
        var json = new JsonObject
        {
            ["base"] = RuleSample.Base,
            ["passing"] = Members(sample.Passing),
            ["failing"] = Members(sample.Failing),
        };
        if (!sample.Neighbours.IsEmpty)
            json["neighbours"] = JsonValues.Array(sample.Neighbours.Select(Neighbour));
        if (sample.Coverage is { } coverage)
            json["coverage"] = JsonNode.Parse(CoverageJson.Write(coverage));
        json["findings"] = JsonValues.Array(sample.Findings().Select(Finding));
        return json;
    }

    private static JsonObject Neighbour(SampleNeighbour neighbour) => new()
    {
        ["role"] = JsonValues.Word(neighbour.Role),
        ["passing"] = Members(neighbour.Passing),
        ["failing"] = Members(neighbour.Failing),
    };

    private static JsonObject Members(ImmutableArray<KeyValuePair<string, string>> members) =>
        new(members.Select(m => KeyValuePair.Create(m.Key, JsonNode.Parse(m.Value))));

    private static JsonObject Finding(Finding finding) => new()
    {
        ["pointer"] = finding.Pointer,
        ["expected"] = JsonValues.Of(finding.Expected),
        ["actual"] = JsonValues.Of(finding.Actual),
        ["message"] = JsonValues.Of(new LocalizedText(finding.Message(Language.Chinese), finding.Message(Language.English))),
    };

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
