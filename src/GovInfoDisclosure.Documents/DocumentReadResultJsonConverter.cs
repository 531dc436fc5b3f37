using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace GovInfoDisclosure.Documents;

/// <summary>
/// Writes what reading a document gave: <c>report</c> (null if there is none), <c>reading</c> (how many cells were read),
/// <c>findings</c>, <c>provenance</c> (text, figure and place of each printed cell) and <c>paragraphs</c> (the place of each paragraph of
/// the prose), as <c>govinfo read --provenance</c> does.
/// </summary>
public sealed class DocumentReadResultJsonConverter : JsonConverter<DocumentReadResult>
{
    private readonly JsonTypeInfo<ReadingJson> _format;

    /// <summary>A converter that writes messages in Chinese.</summary>
    public DocumentReadResultJsonConverter()
        : this(Language.Chinese)
    {
    }

    /// <summary>A converter that writes messages in a language.</summary>
    /// <param name="language">The language of the messages.</param>
    public DocumentReadResultJsonConverter(Language language) => _format = new ReadingJsonContext(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new FindingJsonConverter(language) },
    }).ReadingJson;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no reading: a member is missing or of another type, the report is not valid, or a
    /// pointer is not that of a cell of its edition.</exception>
    public override DocumentReadResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (JsonSerializer.Deserialize(ref reader, _format) ?? throw new JsonException("A reading is an object.")).ToResult();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DocumentReadResult value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(writer, ReadingJson.Of(value), _format);
    }
}
