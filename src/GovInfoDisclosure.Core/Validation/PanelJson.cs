using System.Text.Json;
using GovInfoDisclosure.Diagnostics;
using GovInfoDisclosure.Localisation;

namespace GovInfoDisclosure.Validation;

/// <summary>The JSON of what was found between reports.</summary>
internal static class PanelJson
{
    public static void Write(Utf8JsonWriter writer, CheckedPanel panel, Language language)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("findings");
        foreach (Finding finding in panel.Findings)
            FindingJson.Write(writer, finding, language, panel.RepairsOf(finding));
        writer.WriteEndArray();
        writer.WriteStartArray("repairs");
        foreach (PanelRepair repair in panel.Repairs)
            PanelRepairJson.Write(writer, repair, language);
        writer.WriteEndArray();
        if (!panel.Groups.IsEmpty)
            WriteGroups(writer, panel);
        writer.WriteEndObject();
    }

    /// <exception cref="JsonException">The value is no panel.</exception>
    public static CheckedPanel Read(JsonElement json) => new()
    {
        Findings = json.List("findings", FindingJson.Read),
        Repairs = json.List("repairs", PanelRepairJson.Read),
        Groups = json.List("groups", ReadGroup),
    };

    private static void WriteGroups(Utf8JsonWriter writer, CheckedPanel panel)
    {
        writer.WriteStartArray("groups");
        foreach (PanelGroup group in panel.Groups)
        {
            writer.WriteStartObject();
            writer.WriteString("agency", group.Agency);
            writer.WriteString("evidence", EnumWordJsonConverter<GroupEvidence>.WordFor(group.Evidence));
            if (group.Year is { } year)
                writer.WriteNumber("year", year);
            writer.WriteStartArray("sources");
            foreach (string source in group.Sources)
                writer.WriteStringValue(source);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <exception cref="JsonException">The value is no group.</exception>
    private static PanelGroup ReadGroup(JsonElement json) => new(
        json.Text("agency"), EnumWordJsonConverter<GroupEvidence>.Find(json.Text("evidence")), json.Number("year"),
        json.List("sources", s => s.AsText()));
}
