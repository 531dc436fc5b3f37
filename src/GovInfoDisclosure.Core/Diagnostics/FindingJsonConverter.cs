using System.Text.Json;
using System.Text.Json.Serialization;
using GovInfoDisclosure.Diagnostics;

namespace GovInfoDisclosure;

/// <summary>
/// Writes a finding as <c>govinfo check --format json</c> does: id and name of the rule, severity, pointers, message in one language,
/// expected and actual value, and place.
/// </summary>
/// <remarks>
/// A finding that was read has the message that was written, in whatever language it is asked for; its arguments are not part of the
/// format. Members that are not known are skipped: later versions of the format may have more.
/// </remarks>
/// <param name="language">The language of the messages.</param>
public sealed class FindingJsonConverter(Language language) : JsonConverter<Finding>
{
    /// <summary>A converter that writes messages in Chinese.</summary>
    public FindingJsonConverter()
        : this(Language.Chinese)
    {
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no finding: a member is missing, or is of another type.</exception>
    public override Finding Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return FindingJson.Read(document.RootElement);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        FindingJson.Write(writer, value, language);
    }
}
