using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Validation;

/// <summary>Writes a checked document as a member of <c>reports</c> in the answer of a check.</summary>
/// <param name="language">The language of the messages.</param>
public sealed class CheckedReportJsonConverter(Language language) : JsonConverter<CheckedReport>
{
    /// <summary>A converter that writes messages in Chinese.</summary>
    public CheckedReportJsonConverter()
        : this(Language.Chinese)
    {
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no checked document.</exception>
    public override CheckedReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return CheckJson.ReadReport(document.RootElement);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CheckedReport value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        CheckJson.Write(writer, value, language);
    }
}
