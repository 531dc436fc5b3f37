using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovInfoDisclosure.JsonSchema;

/// <summary>
/// JSON for people and for line-by-line comparison: what fits on a line is on one line, all else is one member to a line.
/// </summary>
internal static class JsonLayout
{
    private const int Usual = 160;

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text with a line feed at the end.</summary>
    /// <param name="node">The value.</param>
    /// <param name="width">The most characters on a line.</param>
    public static string Write(JsonNode node, int width = Usual)
    {
        var text = new StringBuilder();
        Write(text, node, width, "");
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node, int width, string indentation)
    {
        string line = Line(node);
        if (node is not (JsonObject or JsonArray) || indentation.Length + line.Length <= width)
        {
            text.Append(line);
            return;
        }

        bool isObject = node is JsonObject;
        string inner = indentation + "  ";
        string separator = "";
        text.Append(isObject ? '{' : '[');
        foreach ((string name, JsonNode? value) in Children(node))
        {
            text.Append(separator).Append('\n').Append(inner).Append(name);
            Write(text, value, width, inner);
            separator = ",";
        }

        text.Append('\n').Append(indentation).Append(isObject ? '}' : ']');
    }

    private static string Line(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } => $"{{ {string.Join(", ", Children(node).Select(c => c.Name + Line(c.Value)))} }}",
        JsonArray => $"[{string.Join(", ", Children(node).Select(c => Line(c.Value)))}]",
        null => "null",
        _ => node.ToJsonString(Unescaped),
    };

    private static IEnumerable<(string Name, JsonNode? Value)> Children(JsonNode node) => node is JsonObject members
        ? members.Select(m => ($"{JsonSerializer.Serialize(m.Key, Unescaped)}: ", m.Value))
        : node.AsArray().Select(v => ("", v));
}
