using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.AspNetCore.Input;

/// <summary>A report in an envelope: as JSON of a report, or of an object with the members <c>source</c> and <c>report</c>.</summary>
/// <param name="Pointer">The JSON pointer of the report in the envelope.</param>
/// <param name="Source">The name of its document; empty if it has none.</param>
/// <param name="Json">The report.</param>
internal sealed record EnvelopeReport(string Pointer, string Source, JsonElement Json)
{
    private const string SourceMember = "source", ReportMember = "report";

    /// <summary>One of the reports of a list.</summary>
    public static EnvelopeReport Of(string pointer, JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(ReportMember, out JsonElement report)
            ? new($"{pointer}/{ReportMember}", SourceIn(item), report)
            : new(pointer, "", item);

    /// <summary>The name of the document beside a report.</summary>
    public static string SourceIn(JsonElement json) =>
        json.TryGetProperty(SourceMember, out JsonElement source) && source.ValueKind == JsonValueKind.String ? source.GetString()! : "";

    public ReportReadResult Read() => ReportJson.Read(JsonMarshal.GetRawUtf8Value(Json));

    /// <summary>What is wrong with the report, with pointers into the envelope.</summary>
    public ImmutableArray<Finding> FaultsOf(ReportReadResult result) => [.. result.Findings.Select(At)];

    private Finding At(Finding finding) => new(finding.Rule, Pointer + finding.Pointer)
    {
        Severity = finding.Severity,
        Expected = finding.Expected,
        Actual = finding.Actual,
        MessageKey = finding.MessageKey,
        Arguments = finding.Arguments,
    };
}
