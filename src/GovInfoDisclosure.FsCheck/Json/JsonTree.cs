using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GovInfoDisclosure.FsCheck.Json;

/// <summary>A JSON value that can be put out of shape: members may occur twice, scalars are any text.</summary>
internal sealed class JsonTree
{
    private JsonTree(JsonElement element)
    {
        Kind = element.ValueKind;
        switch (Kind)
        {
            case JsonValueKind.Object:
                Children.AddRange(element.EnumerateObject().Select(m => (m.Name, new JsonTree(m.Value))));
                break;
            case JsonValueKind.Array:
                Children.AddRange(element.EnumerateArray().Select((e, i) => (i.ToString(CultureInfo.InvariantCulture), new JsonTree(e))));
                break;
            default:
                Raw = element.GetRawText();
                break;
        }
    }

    public JsonValueKind Kind { get; }

    /// <summary>The text to write in place of the value; null: the children.</summary>
    public string? Raw { get; set; }

    /// <summary>Members by name, items by position.</summary>
    public List<(string Name, JsonTree Value)> Children { get; } = [];

    public static JsonTree Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return new JsonTree(document.RootElement);
    }

    /// <summary>All values below this one with their JSON pointers. No name of the format needs escaping in a pointer.</summary>
    public IEnumerable<JsonPlace> Places(string pointer = "") => Children.SelectMany(c =>
        c.Value.Places($"{pointer}/{c.Name}").Prepend(new JsonPlace($"{pointer}/{c.Name}", this, c.Name, c.Value)));

    /// <summary>This value and all below it.</summary>
    public IEnumerable<JsonTree> All() => Children.SelectMany(c => c.Value.All()).Prepend(this);

    public string Write(string separator = "")
    {
        var text = new StringBuilder();
        Write(text, separator);
        return text.ToString();
    }

    private void Write(StringBuilder text, string separator)
    {
        if (Raw is not null)
        {
            text.Append(Raw);
            return;
        }

        bool isObject = Kind == JsonValueKind.Object;
        text.Append(isObject ? '{' : '[').Append(separator);
        for (int i = 0; i < Children.Count; i++)
        {
            (string name, JsonTree value) = Children[i];
            if (isObject)
                text.Append('"').Append(JsonEncodedText.Encode(name)).Append('"').Append(separator).Append(':').Append(separator);
            value.Write(text, separator);
            text.Append(separator).Append(i + 1 < Children.Count ? "," : "").Append(separator);
        }

        text.Append(isObject ? '}' : ']');
    }
}
