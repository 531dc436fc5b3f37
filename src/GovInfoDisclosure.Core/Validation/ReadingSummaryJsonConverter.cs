using System.Text.Json;
using System.Text.Json.Serialization;
using GovInfoDisclosure.Diagnostics;

namespace GovInfoDisclosure.Validation;

/// <summary>Writes how much of the form was read as the member <c>reading</c> of the answer of a check has it.</summary>
public sealed class ReadingSummaryJsonConverter : JsonConverter<ReadingSummary>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no such summary.</exception>
    public override ReadingSummary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return Read(document.RootElement);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ReadingSummary value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Write(writer, value);
    }

    /// <exception cref="JsonException">The value is no such summary.</exception>
    internal static ReadingSummary Read(JsonElement json) =>
        new(Count(json, "cells"), Count(json, "read"), Count(json, "blank"), Count(json, "unread"))
        {
            UnreadCells = json.List("unreadCells", JsonMembers.AsText),
            Why = json.OptionalText("why") is { } why ? EnumWordJsonConverter<UnreadReason>.Find(why) : null,
        };

    internal static void Write(Utf8JsonWriter writer, ReadingSummary value, Action<Utf8JsonWriter>? further = null)
    {
        writer.WriteStartObject();
        writer.WriteNumber("cells", value.Cells);
        writer.WriteNumber("read", value.Read);
        writer.WriteNumber("blank", value.Blank);
        writer.WriteNumber("unread", value.Unread);
        writer.WriteStartArray("unreadCells");
        foreach (string pointer in value.UnreadCells)
            writer.WriteStringValue(pointer);
        writer.WriteEndArray();
        writer.WriteString("why", value.Why is { } why ? EnumWordJsonConverter<UnreadReason>.WordFor(why) : null);
        further?.Invoke(writer);
        writer.WriteEndObject();
    }

    private static int Count(JsonElement json, string name) =>
        json.Number(name) ?? throw new JsonException($"The member {name} is missing.");
}
