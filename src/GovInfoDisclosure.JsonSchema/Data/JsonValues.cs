using System.Text.Json.Nodes;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.JsonSchema.Data;

/// <summary>Values of the library as JSON.</summary>
internal static class JsonValues
{
    /// <summary>A text in both languages: <c>{ "zh": …, "en": … }</c>.</summary>
    public static JsonObject Of(LocalizedText text) => new() { ["zh"] = text.Chinese, ["en"] = text.English };

    /// <summary>A cell with its coefficient.</summary>
    public static JsonNode Of(RelationTerm term) =>
        new JsonObject { ["coefficient"] = term.Coefficient, ["pointer"] = term.Cell.Pointer };

    public static JsonNode? Of(FindingValue? value) => value?.Number is { } number ? JsonValue.Create(number) : value?.Text;

    public static JsonArray Of(IEnumerable<string> texts) => Array(texts.Select(t => (JsonNode)t));

    public static JsonArray Array(IEnumerable<JsonNode> values) => [.. values];

    /// <summary>The word for a name of an enumeration: <c>signedCount</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
