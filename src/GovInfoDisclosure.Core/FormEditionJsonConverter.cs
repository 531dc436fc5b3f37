using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure;

/// <summary>Writes an edition of the form by its code: <c>"2021"</c>, see <see cref="DisclosureForm.Code"/>.</summary>
public sealed class FormEditionJsonConverter : JsonConverter<FormEdition>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not the code of an edition.</exception>
    public override FormEdition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && DisclosureForm.FindByCode(reader.GetString()!) is { } form
            ? form.Edition
            : throw new JsonException($"The edition is one of {string.Join(", ", DisclosureForm.All.Select(f => f.Code))}, as a string.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FormEdition value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(((int)value).ToString(CultureInfo.InvariantCulture));
    }
}
