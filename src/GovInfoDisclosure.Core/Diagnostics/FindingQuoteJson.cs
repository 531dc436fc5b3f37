using System.Text.Json;

namespace GovInfoDisclosure.Diagnostics;

/// <summary>The JSON of quoted words and of what they state.</summary>
internal static class FindingQuoteJson
{
    public static void Write(Utf8JsonWriter writer, FindingQuote? quote, FindingFact? fact)
    {
        if (quote is not null)
        {
            writer.WriteStartObject("quote");
            writer.WriteString("pointer", quote.Pointer);
            writer.WriteNumber("offset", quote.Offset);
            writer.WriteNumber("length", quote.Length);
            writer.WriteString("text", quote.Text);
            writer.WriteEndObject();
        }

        if (fact is not null)
        {
            writer.WriteStartObject("fact");
            writer.WriteString("name", fact.Name);
            writer.WriteNumber("value", fact.Value);
            writer.WriteString("bound", EnumWordJsonConverter<FactBound>.WordFor(fact.Bound));
            writer.WriteString("unit", fact.Unit);
            writer.WriteEndObject();
        }
    }

    /// <exception cref="JsonException">The value is no quote.</exception>
    public static FindingQuote? ReadQuote(JsonElement json) => json.ValueKind != JsonValueKind.Object ? null : new(
        json.Text("pointer"), Number(json, "offset"), Number(json, "length"), json.Text("text"));

    /// <exception cref="JsonException">The value is no fact.</exception>
    public static FindingFact? ReadFact(JsonElement json) => json.ValueKind != JsonValueKind.Object ? null : new(
        json.Text("name"),
        json.Member("value") is { ValueKind: JsonValueKind.Number } value && value.TryGetDecimal(out decimal figure)
            ? figure
            : throw new JsonException("The member value is missing."),
        EnumWordJsonConverter<FactBound>.Find(json.Text("bound")), json.Text("unit"));

    private static int Number(JsonElement json, string name) =>
        json.Number(name) ?? throw new JsonException($"The member {name} is missing.");
}
