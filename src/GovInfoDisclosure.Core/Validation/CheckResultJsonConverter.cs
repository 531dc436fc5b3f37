using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Validation;

/// <summary>Writes the answer of a check in the format of <c>govinfo check --format json</c>, which has a JSON Schema.</summary>
/// <param name="language">The language of the messages.</param>
public sealed class CheckResultJsonConverter(Language language) : JsonConverter<CheckResult>
{
    /// <summary>A converter that writes messages in Chinese.</summary>
    public CheckResultJsonConverter()
        : this(Language.Chinese)
    {
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no answer of a check.</exception>
    public override CheckResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return CheckJson.Read(document.RootElement);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CheckResult value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        CheckJson.Write(writer, value, language);
    }
}
