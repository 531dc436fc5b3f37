using System.Text.Json.Nodes;
using GovInfoDisclosure.AspNetCore.Endpoints;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.AspNetCore.OpenApi;

/// <summary>The published schemas as components of an OpenAPI document: their definitions are components too.</summary>
internal static class SchemaJson
{
    public const string Report = nameof(DisclosureReport);

    private const string Definitions = "$defs", DefinitionReference = "#/$defs/", ComponentReference = "#/components/schemas/";

    /// <summary>The name of the component of an edition.</summary>
    public static string NameOf(DisclosureForm form) => Report + form.Code;

    /// <summary>The schema of each edition and their definitions, by name of component.</summary>
    public static IEnumerable<KeyValuePair<string, JsonObject>> Editions() => DisclosureForm.All.SelectMany(EditionOf);

    /// <summary>The schemas of the answers, by name of component.</summary>
    public static IEnumerable<KeyValuePair<string, JsonObject>> Answers() =>
        Parse("answers.json").Select(p => KeyValuePair.Create(p.Key, p.Value!.AsObject()));

    /// <summary>The schema of a member of the reports of an edition; null if the edition has no such member.</summary>
    public static JsonObject? MemberOf(DisclosureForm form, string member)
    {
        Dictionary<string, JsonObject> schemas = EditionOf(form).ToDictionary();
        JsonObject? schema = schemas[NameOf(form)]["properties"]?[member]?.AsObject();
        // A member that is an object refers to its definition, so that it can have a description of its own.
        return schema?["allOf"]?[0]?["$ref"]?.GetValue<string>() is { } target ? schemas[target[ComponentReference.Length..]] : schema;
    }

    private static IEnumerable<KeyValuePair<string, JsonObject>> EditionOf(DisclosureForm form)
    {
        string name = NameOf(form);
        JsonObject schema = Parse($"edition-{form.Code}.schema.json");
        JsonObject definitions = schema[Definitions]!.AsObject();
        foreach (string keyword in (string[])["$schema", "$id", Definitions])
            schema.Remove(keyword);
        foreach ((string definition, JsonNode? content) in definitions)
        {
            Redirect(content, name);
            yield return KeyValuePair.Create(ComponentOf(name, definition), content!.AsObject());
        }

        Redirect(schema, name);
        yield return KeyValuePair.Create(name, schema);
    }

    private static void Redirect(JsonNode? node, string name)
    {
        if (node is JsonArray list)
        {
            foreach (JsonNode? item in list)
                Redirect(item, name);
        }
        else if (node is JsonObject members)
        {
            if (members["$ref"] is JsonValue value && value.GetValue<string>() is var target
                && target.StartsWith(DefinitionReference, StringComparison.Ordinal))
                members["$ref"] = ComponentReference + ComponentOf(name, target[DefinitionReference.Length..]);
            foreach ((_, JsonNode? member) in members)
                Redirect(member, name);
        }
    }

    private static string ComponentOf(string name, string definition) => $"{name}{char.ToUpperInvariant(definition[0])}{definition[1..]}";

    private static JsonObject Parse(string file) => JsonNode.Parse(PublishedFiles.Find(file)!.Content)!.AsObject();
}
