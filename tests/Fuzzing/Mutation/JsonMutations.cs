using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovInfoDisclosure.Fuzzing.Mutation;

/// <summary>Damages the values of a JSON document, which stays one.</summary>
internal static class JsonMutations
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1.5", "1e999", "-0", "9007199254740993", "99999999999999999999999999", "\"\"", "\"5\"", "\"\\uD800\"",
        "\"\\u0000\"", "[]", "{}", "[[[[]]]]", "{\"a\":{}}", "1E-400", "\"2024-02-30\"", "\"９\"",
    ];

    public static byte[] Tree(byte[] document, Random random)
    {
        if (Parse(document) is not { } root)
            return document;
        for (int i = random.Next(1, 8); i > 0; i--)
        {
            JsonNode[] nodes = [.. NodesIn(root)];
            JsonNode at = nodes[random.Next(nodes.Length)], other = nodes[random.Next(nodes.Length)];
            Change(at, other, random);
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static void Change(JsonNode at, JsonNode other, Random random)
    {
        JsonNode? value = random.Next(3) switch
        {
            0 => other.DeepClone(),
            1 => new JsonArray([.. Enumerable.Range(0, random.Next(200)).Select(_ => other.DeepClone())]),
            _ => JsonNode.Parse(Values[random.Next(Values.Length)]),
        };
        switch (at.Parent)
        {
            case JsonObject parent:
                string name = at.GetPropertyName();
                if (random.Next(4) == 0)
                    parent.Remove(name);
                else
                    parent[random.Next(4) == 0 ? name + random.Next(9) : name] = value;
                break;
            case JsonArray parent:
                parent[at.GetElementIndex()] = value;
                break;
            default:
                break;
        }
    }

    private static IEnumerable<JsonNode> NodesIn(JsonNode node) => (node switch
    {
        JsonObject parent => parent.Select(p => p.Value),
        JsonArray parent => parent,
        _ => [],
    }).OfType<JsonNode>().SelectMany(NodesIn).Prepend(node);

    private static JsonNode? Parse(byte[] document)
    {
        try
        {
            return JsonNode.Parse(document);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
