using System.Text.Json;
using GovInfoDisclosure.Diagnostics;

namespace GovInfoDisclosure.Localisation;

/// <summary>The JSON of a repair over several reports. Names and order are a contract; it has the members of other repairs.</summary>
internal static class PanelRepairJson
{
    public static void Write(Utf8JsonWriter writer, PanelRepair repair, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("id", repair.Id);
        writer.WriteNumber("rank", repair.Rank);
        writer.WriteBoolean("unique", false);
        writer.WriteNumber("likelihood", repair.Likelihood);
        writer.WriteString("mechanism", EnumWordJsonConverter<Mechanism>.WordFor(repair.Mechanism));
        writer.WriteString("message", repair.Message(language));
        writer.WriteStartArray("changes");
        foreach (PanelChange change in repair.Changes)
            Write(writer, change);
        writer.WriteEndArray();
        writer.WriteStartArray("clears");
        foreach (string finding in repair.Clears)
            writer.WriteStringValue(finding);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <exception cref="JsonException">The value is no repair over several reports.</exception>
    public static PanelRepair Read(JsonElement json) => new(json.Text("id"))
    {
        Rank = json.Number("rank") ?? throw new JsonException("The member rank is missing."),
        Likelihood = json.Share("likelihood"),
        Mechanism = EnumWordJsonConverter<Mechanism>.Find(json.Text("mechanism")),
        Changes = json.List("changes", c => new PanelChange(
            c.Text("source"), c.Text("pointer"), Amount(c, "from"), Amount(c, "to"),
            EnumWordJsonConverter<Mechanism>.Find(c.Text("mechanism")))),
        Clears = json.List("clears", f => f.AsText()),
    };

    private static void Write(Utf8JsonWriter writer, PanelChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("source", change.Source);
        writer.WriteString("pointer", change.Pointer);
        Write(writer, "from", change.From);
        Write(writer, "to", change.To);
        writer.WriteString("mechanism", EnumWordJsonConverter<Mechanism>.WordFor(change.Mechanism));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, decimal? figure)
    {
        if (figure is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }

    private static decimal? Amount(JsonElement json, string name) => json.Member(name) switch
    {
        { ValueKind: JsonValueKind.Number } member when member.TryGetDecimal(out decimal figure) => figure,
        { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null } => null,
        _ => throw new JsonException($"The member {name} is a number."),
    };
}
