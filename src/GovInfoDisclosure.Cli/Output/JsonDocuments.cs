using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>What the JSON documents of the tool have in common: indented, Chinese unescaped, a line feed at the end.</summary>
internal static class JsonDocuments
{
    /// <summary>What converters are given that need none: the default ones of the runtime ask for reflection.</summary>
    public static JsonSerializerOptions Options { get; } = new();

    public static JsonWriterOptions Layout { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var writer = new Utf8JsonWriter(buffer, Layout))
            content(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }
}
