using System.Collections.Immutable;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.JsonSchema.Data;

/// <summary>What a rule passes and what it fails: members that are set in a report otherwise in order, or what a document says.</summary>
internal sealed record RuleSample
{
    /// <summary>The file below <c>schema</c> that holds the report in which members are set.</summary>
    public static string Base => $"conformance/edition-{Form.Code}/valid/zeros.json";

    /// <summary>
    /// The form that the samples are on: the oldest that every rule can find something in, so that a new edition changes no
    /// sample.
    /// </summary>
    public static DisclosureForm Form { get; } = DisclosureForm.All.First(f => f.Rules.Length == Rules.All.Length);

    public required Rule Rule { get; init; }

    /// <summary>The members that are set, in both samples: JSON by pointer.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Passing { get; init; } = [];

    /// <summary>The members that are set besides, or otherwise, where the rule fails.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Failing { get; init; } = [];

    /// <summary>The content of a document that passes; null where the sample is not a document.</summary>
    public string? PassingText { get; init; }

    /// <summary>The content of one that fails.</summary>
    public string? FailingText { get; init; }

    public JsonObject PassingReport => SampleReport.With(Form, Passing);

    public JsonObject FailingReport => SampleReport.With(Form, [.. Passing, .. Failing]);

    /// <summary>
    /// The findings of the rule in the report that fails. The findings in a document come from its reader, which is not part of
    /// this package.
    /// </summary>
    public ImmutableArray<Finding> Findings()
    {
        if (PassingText is not null)
            return [];
        ReportReadResult read = ReportJson.Read(FailingReport.ToJsonString());
        IEnumerable<Finding> findings = read.Report is null ? read.Findings : RuleSet.Standard.Check(read.Report);
        return [.. findings.Where(f => f.Rule.Id == Rule.Id)];
    }
}
