using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Schema = NJsonSchema.JsonSchema;

namespace GovInfoDisclosure.JsonSchema.Schemas;

/// <summary>
/// Writes a schema in draft 2020-12. NJsonSchema writes draft 4, which differs in three ways that matter here: the name of the draft,
/// the place of definitions, and decimals where integers are meant.
/// </summary>
internal static class Draft202012
{
    // Identifiers, not addresses: nothing is to be fetched from there.
    private const string Identifiers = "https://gov-info-disclosure.example/schema/";

    private static readonly ImmutableArray<string> Order =
    [
        "$schema", "$id", "$ref", "title", "description", "type", "const", "enum", "minimum", "maximum", "maxLength", "pattern",
        "items", "properties", "required", "additionalProperties", "allOf", "oneOf", "$defs",
    ];

    public static string Write(Schema schema, string name)
    {
        JsonObject document = Keywords(JsonNode.Parse(schema.ToJson())!.AsObject());
        document.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        document.Insert(1, "$id", $"{Identifiers}{PublishedFormat.Version}/{name}.schema.json");
        return JsonLayout.Write(document);
    }

    private static JsonNode? Converted(string keyword, JsonNode? value) => keyword switch
    {
        "properties" or "definitions" => new JsonObject(
            value!.AsObject().Select(p => KeyValuePair.Create<string, JsonNode?>(p.Key, Keywords(p.Value!.AsObject())))),
        "allOf" or "oneOf" => new JsonArray([.. value!.AsArray().Select(s => Keywords(s!.AsObject()))]),
        "items" => Keywords(value!.AsObject()),
        "$ref" => ((string)value!).Replace("#/definitions/", "#/$defs/", StringComparison.Ordinal),
        "type" when value is JsonArray types => new JsonArray([.. types.OrderBy(t => (string?)t == "null").Select(t => t!.DeepClone())]),
        "minimum" or "maximum" => decimal.Truncate((decimal)value!),
        _ => value?.DeepClone(),
    };

    private static JsonObject Keywords(JsonObject schema) => new(
        schema.Where(k => k.Key != "$schema")
            .Select(k => k switch
            {
                // Generators of code take a constant as the tag of an edition.
                { Key: "enum", Value: JsonArray { Count: 1 } words } => KeyValuePair.Create("const", words[0]?.DeepClone()),
                { Key: "definitions" } => KeyValuePair.Create("$defs", Converted(k.Key, k.Value)),
                _ => KeyValuePair.Create(k.Key, Converted(k.Key, k.Value)),
            })
            .OrderBy(k => Order.IndexOf(k.Key)));
}
