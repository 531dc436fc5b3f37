using System.Runtime.InteropServices;
using System.Text.Json;
using GovInfoDisclosure.Diagnostics;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Validation.Settings;

namespace GovInfoDisclosure.Validation;

/// <summary>The JSON of the answer of a check. Member names and their order are a contract.</summary>
internal static class CheckJson
{
    public static void Write(Utf8JsonWriter writer, CheckResult result, Language language)
    {
        var answer = new CheckResultWriter(writer, language) { Panel = result.Panel };
        answer.WriteStart();
        foreach (CheckedReport report in result.Reports)
            answer.Write(report);
        answer.WriteEnd();
    }

    public static void Write(
        Utf8JsonWriter writer, CheckedReport report, Language language, CheckedPanel? panel = null, Action<Utf8JsonWriter>? further = null)
    {
        writer.WriteStartObject();
        writer.WriteString("source", report.Source);
        if (report.Part is { } part)
            writer.WriteNumber("part", part);
        if (report.Role is { } role)
            writer.WriteString("role", EnumWordJsonConverter<ReportRole>.WordFor(role));
        writer.WriteString("edition", report.Edition is { } edition ? DisclosureForm.For(edition).Code : null);
        if (report.Year is { } year)
            writer.WriteNumber("year", year);
        else
            writer.WriteNull("year");
        writer.WriteString("agency", report.Agency);
        writer.WriteNumber("errors", report.Errors);
        writer.WriteNumber("warnings", report.Warnings);
        if (report.Reading is { } reading)
        {
            writer.WritePropertyName("reading");
            ReadingSummaryJsonConverter.Write(writer, reading, further);
        }

        if (report.Report is not null)
        {
            writer.WritePropertyName("report");
            ReportWriter.Write(writer, report.Report);
        }

        writer.WriteStartArray("findings");
        foreach (Finding finding in report.Findings)
        {
            IEnumerable<string> repairs = report.Localisation.RepairsOf(finding).Concat(panel?.RepairsOf(finding) ?? []);
            FindingJson.Write(writer, finding, language, repairs, report.Localisation.ProblemOf(finding));
        }

        writer.WriteEndArray();
        AcceptanceJson.Write(writer, report, language);
        LocalisationJson.Write(writer, report.Localisation, language);
        writer.WriteEndObject();
    }

    /// <exception cref="JsonException">The value is no answer of a check.</exception>
    public static CheckResult Read(JsonElement json) => new()
    {
        Reports = json.List("reports", ReadReport),
        Panel = json.Member("panel") is { ValueKind: JsonValueKind.Object } panel ? PanelJson.Read(panel) : null,
    };

    /// <exception cref="JsonException">The value is no checked document.</exception>
    public static CheckedReport ReadReport(JsonElement json) => new()
    {
        Source = json.Text("source"),
        Part = json.Number("part"),
        Role = json.OptionalText("role") is { } role ? EnumWordJsonConverter<ReportRole>.Find(role) : null,
        Edition = json.OptionalText("edition") is { } code ? FormOf(code).Edition : null,
        Year = json.Number("year"),
        Agency = json.OptionalText("agency"),
        Reading = json.Member("reading") is { ValueKind: JsonValueKind.Object } reading ? ReadingSummaryJsonConverter.Read(reading) : null,
        Report = json.Member("report") is { ValueKind: JsonValueKind.Object } report ? ReportOf(report) : null,
        Findings = json.List("findings", FindingJson.Read),
        Suppressed = json.List("suppressed", AcceptanceJson.ReadSuppressed),
        Stale = json.List("stale", AcceptanceJson.ReadStale),
        Localisation = LocalisationJson.Read(json),
    };

    private static DisclosureReport ReportOf(JsonElement json)
    {
        ReportReadResult result = ReportJson.Read(JsonMarshal.GetRawUtf8Value(json));
        // Where the whole answer begins is not known here.
        return result.Report ?? throw new ReportJsonException([.. result.Findings.Select(f => JsonFindings.Move(f, "/report", 0, 0))]);
    }

    private static DisclosureForm FormOf(string code) =>
        DisclosureForm.FindByCode(code) ?? throw new JsonException($"There is no edition {code} of the form.");
}
