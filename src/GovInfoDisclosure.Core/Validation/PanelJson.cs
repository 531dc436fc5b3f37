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
        writer.WriteEndObject();
    }

    /// <exception cref="JsonException">The value is no panel.</exception>
    public static CheckedPanel Read(JsonElement json) => new()
    {
        Findings = json.List("findings", FindingJson.Read),
        Repairs = json.List("repairs", PanelRepairJson.Read),
    };
}
