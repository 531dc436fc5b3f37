using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>The findings of <c>check</c> for programs. Member names and their order are a contract.</summary>
internal static class CheckJson
{
    public static string Write(ImmutableArray<CheckedReport> reports, Language language) => JsonDocuments.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("reports");
        foreach (CheckedReport report in reports)
            Write(writer, report, language);
        writer.WriteEndArray();
        writer.WriteNumber("errors", reports.Sum(r => r.Errors));
        writer.WriteNumber("warnings", reports.Sum(r => r.Warnings));
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, CheckedReport report, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("source", report.Source);
        writer.WriteString("edition", report.Report?.Form.Code);
        writer.WriteNumberOrNull("year", report.Report?.Year);
        writer.WriteString("agency", report.Report?.Agency.Name);
        writer.WriteNumber("errors", report.Errors);
        writer.WriteNumber("warnings", report.Warnings);
        writer.WriteStartArray("findings");
        foreach (Finding finding in report.Findings)
            Write(writer, finding, language);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Finding finding, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("name", finding.Rule.Name);
        writer.WriteString("severity", WordFor(finding.Severity));
        writer.WriteString("pointer", finding.Pointer);
        writer.WriteStartArray("related");
        foreach (string pointer in finding.Related)
            writer.WriteStringValue(pointer);
        writer.WriteEndArray();
        writer.WriteString("message", finding.Message(language));
        writer.WriteValue("expected", finding.Expected);
        writer.WriteValue("actual", finding.Actual);
        if (finding.Place is { } place)
            writer.WritePlace(place);
        // No repair is proposed yet; the member is there so that consumers can rely on it.
        writer.WriteStartArray("repairs");
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string WordFor(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "information",
    };
}
