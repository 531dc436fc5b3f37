using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>Writes a value of a finding as a JSON number if it is a figure, else as a string.</summary>
public sealed class FindingValueJsonConverter : JsonConverter<FindingValue>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is neither a number that a decimal holds nor a string.</exception>
    public override FindingValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Number when reader.TryGetDecimal(out decimal number) => FindingValue.Of(number),
            JsonTokenType.String => FindingValue.Of(reader.GetString()!),
            _ => throw new JsonException("A value of a finding is a number or a string."),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FindingValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Number is { } number)
            writer.WriteNumberValue(number);
        else
            writer.WriteStringValue(value.Text);
    }
}
