using System.Text.Json;
using System.Text.Json.Serialization;
using GovInfoDisclosure.Diagnostics;

namespace GovInfoDisclosure;

/// <summary>
/// Writes a place as an object with those of its parts that the medium has (<c>line</c>, <c>page</c>, <c>sheet</c> and so on).
/// </summary>
public sealed class SourcePlaceJsonConverter : JsonConverter<SourcePlace>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no place.</exception>
    public override SourcePlace Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return SourcePlaceJson.Read(document.RootElement);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SourcePlace value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        SourcePlaceJson.Write(writer, value);
    }
}
