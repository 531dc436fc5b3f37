using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>What the JSON documents of the tool have in common: indented, Chinese unescaped, a line feed at the end.</summary>
internal static class JsonDocuments
{
    private static readonly JsonWriterOptions Layout = new()
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

    /// <summary>The member <c>place</c>, with those of its parts that the medium has.</summary>
    public static void WritePlace(this Utf8JsonWriter writer, SourcePlace place)
    {
        writer.WriteStartObject("place");
        writer.WritePart("line", place.Line);
        writer.WritePart("column", place.Column);
        writer.WritePart("page", place.Page);
        if (place.Sheet is { } sheet)
            writer.WriteString("sheet", sheet);
        writer.WritePart("table", place.Table);
        writer.WritePart("row", place.Row);
        writer.WritePart("cell", place.Cell);
        writer.WriteEndObject();
    }

    public static void WriteValue(this Utf8JsonWriter writer, string name, FindingValue? value)
    {
        writer.WritePropertyName(name);
        if (value?.Number is { } number)
            writer.WriteNumberValue(number);
        else
            writer.WriteStringValue(value?.Text);
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }

    private static void WritePart(this Utf8JsonWriter writer, string name, int? part)
    {
        if (part is { } number)
            writer.WriteNumber(name, number);
    }
}
