using System.Text.Json.Nodes;
using GovInfoDisclosure.JsonSchema;

namespace GovInfoDisclosure.SchemaWriter;

/// <summary>
/// The published schemas in draft-07, for validators and generators of code that know no later draft: definitions have their old place,
/// and a constant is an enumeration of one value, because some of these overlook constants. The meaning is the same.
/// </summary>
internal static class Draft07
{
    public const string Folder = "draft-07";

    /// <summary>Converts a schema of draft 2020-12.</summary>
    public static string Write(string schema)
    {
        JsonObject document = Converted(JsonNode.Parse(schema)!.AsObject());
        document["$schema"] = "http://json-schema.org/draft-07/schema#";
        string id = (string)document["$id"]!;
        document["$id"] = id.Insert(id.LastIndexOf('/'), $"/{Folder}");
        return JsonLayout.Write(document);
    }

    private static JsonObject Converted(JsonObject schema) => new(schema.Select(k => k switch
    {
        { Key: "const" } => KeyValuePair.Create<string, JsonNode?>("enum", new JsonArray(k.Value?.DeepClone())),
        { Key: "$ref" } => KeyValuePair.Create<string, JsonNode?>(
            k.Key, ((string)k.Value!).Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal)),
        { Key: "$defs" } => KeyValuePair.Create<string, JsonNode?>("definitions", Named(k.Value!.AsObject())),
        { Key: "properties" } => KeyValuePair.Create<string, JsonNode?>(k.Key, Named(k.Value!.AsObject())),
        { Value: JsonObject inner } => KeyValuePair.Create<string, JsonNode?>(k.Key, Converted(inner)),
        { Value: JsonArray items } => KeyValuePair.Create<string, JsonNode?>(
            k.Key, new JsonArray([.. items.Select(i => i is JsonObject inner ? Converted(inner) : i?.DeepClone())])),
        _ => KeyValuePair.Create(k.Key, k.Value?.DeepClone()),
    }));

    // Names of members are not keywords, whatever they are.
    private static JsonObject Named(JsonObject schemas) =>
        new(schemas.Select(s => KeyValuePair.Create<string, JsonNode?>(s.Key, Converted(s.Value!.AsObject()))));
}
