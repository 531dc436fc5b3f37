using System.Text.Json;

namespace GovInfoDisclosure.Diagnostics;

/// <summary>The JSON of a place: those of its parts that the medium has.</summary>
internal static class SourcePlaceJson
{
    public static void Write(Utf8JsonWriter writer, SourcePlace place)
    {
        writer.WriteStartObject();
        WritePart(writer, "line", place.Line);
        WritePart(writer, "column", place.Column);
        WritePart(writer, "page", place.Page);
        if (place.Sheet is { } sheet)
            writer.WriteString("sheet", sheet);
        WritePart(writer, "table", place.Table);
        WritePart(writer, "row", place.Row);
        WritePart(writer, "cell", place.Cell);
        writer.WriteEndObject();
    }

    /// <exception cref="JsonException">The value is no place.</exception>
    public static SourcePlace Read(JsonElement json) => new()
    {
        Line = json.Number("line"),
        Column = json.Number("column"),
        Page = json.Number("page"),
        Sheet = json.OptionalText("sheet"),
        Table = json.Number("table"),
        Row = json.Number("row"),
        Cell = json.Number("cell"),
    };

    private static void WritePart(Utf8JsonWriter writer, string name, int? part)
    {
        if (part is { } number)
            writer.WriteNumber(name, number);
    }
}
