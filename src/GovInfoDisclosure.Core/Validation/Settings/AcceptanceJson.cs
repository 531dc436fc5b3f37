using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Diagnostics;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Validation.Settings;

/// <summary>What settings did to a report, as members of it in the answer of a check: only where they did something.</summary>
internal static class AcceptanceJson
{
    public static void Write(Utf8JsonWriter writer, CheckedReport report, Language language)
    {
        if (!report.Suppressed.IsEmpty)
        {
            writer.WriteStartArray("suppressed");
            foreach (SuppressedFinding suppressed in report.Suppressed)
            {
                writer.WriteStartObject();
                writer.WritePropertyName("finding");
                FindingJson.Write(writer, suppressed.Finding, language);
                writer.WritePropertyName("acceptance");
                Write(writer, suppressed.Acceptance);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (!report.Stale.IsEmpty)
        {
            writer.WriteStartArray("stale");
            foreach (StaleAcceptance stale in report.Stale)
            {
                writer.WriteStartObject();
                writer.WriteString("cause", EnumWordJsonConverter<StaleCause>.WordFor(stale.Cause));
                writer.WritePropertyName("acceptance");
                Write(writer, stale.Acceptance);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
    }

    /// <exception cref="JsonException">The value is no suppressed finding.</exception>
    public static SuppressedFinding ReadSuppressed(JsonElement json) =>
        new(FindingJson.Read(json.Member("finding")), ReadAcceptance(json.Member("acceptance")));

    /// <exception cref="JsonException">The value is no acceptance that lapsed.</exception>
    public static StaleAcceptance ReadStale(JsonElement json) =>
        new(ReadAcceptance(json.Member("acceptance")), EnumWordJsonConverter<StaleCause>.Find(json.Text("cause")));

    private static void Write(Utf8JsonWriter writer, AcceptedFinding acceptance)
    {
        writer.WriteStartObject();
        SettingsWriter.Write(writer, acceptance);
        writer.WriteEndObject();
    }

    private static AcceptedFinding ReadAcceptance(JsonElement json) =>
        new(json.Text(SettingsNames.Finding), json.Text(SettingsNames.Reason))
        {
            Rule = json.OptionalText(SettingsNames.Rule),
            Pointer = json.OptionalText(SettingsNames.Pointer),
            Agency = json.OptionalText(SettingsNames.Agency),
            Year = json.Number(SettingsNames.Year),
            Until = json.OptionalText(SettingsNames.Until) is { } until ? DateOf(until) : null,
        };

    private static DateOnly DateOf(string text) => IsoDate.TryParse(Encoding.UTF8.GetBytes(text), out DateOnly date)
        ? date
        : throw new JsonException("A date is written as 2025-01-31.");
}
