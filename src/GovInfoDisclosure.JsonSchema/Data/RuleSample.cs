using System.Collections.Immutable;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Panels;
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

    /// <summary>The reports beside it; empty for a rule about a single report.</summary>
    public ImmutableArray<SampleNeighbour> Neighbours { get; init; } = [];

    /// <summary>What the report covers, where it is that of a parent.</summary>
    public Coverage? Coverage { get; init; }

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
        if (!Neighbours.IsEmpty)
            return Compare(fails: true).RemoveAll(f => f.Rule.Id != Rule.Id);
        ReportReadResult read = ReportJson.Read(FailingReport.ToJsonString());
        IEnumerable<Finding> findings = read.Report is null ? read.Findings : RuleSet.Standard.Check(read.Report);
        return [.. findings.Where(f => f.Rule.Id == Rule.Id)];
    }

    /// <summary>The reports of a sample over several, each with its role and a name.</summary>
    public IEnumerable<(string Name, ReportRole Role, JsonObject Report)> Reports(bool fails)
    {
        yield return ("main.json", ReportRole.Main, fails ? FailingReport : PassingReport);
        foreach ((int index, SampleNeighbour other) in Neighbours.Index())
        {
            string name = $"{JsonValues.Word(other.Role)}-{index + 1}.json";
            yield return (name, other.Role, SampleReport.With(Form, fails ? [.. other.Passing, .. other.Failing] : other.Passing));
        }
    }

    /// <summary>The findings over several reports, and those that comparing them adds to each.</summary>
    public ImmutableArray<Finding> Compare(bool fails) => Compare(Reports(fails), Coverage);

    /// <inheritdoc cref="Compare(bool)"/>
    public static ImmutableArray<Finding> Compare(
        IEnumerable<(string Name, ReportRole Role, JsonObject Report)> reports, Coverage? coverage)
    {
        CheckResult result = ReportPanel.Check(
            reports.Select(r => CheckedReport.Of(ReportJson.Read(r.Report.ToJsonString()).Report, []) with
            {
                Source = r.Name,
                Role = r.Role,
            }), coverage);
        return [.. result.Reports.SelectMany(r => r.Findings), .. result.Panel!.Findings];
    }
}
