using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>Writes a rule as its id. Reading finds the rule of the catalogue (<see cref="Rules"/>) with that id.</summary>
public sealed class RuleJsonConverter : JsonConverter<Rule>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not the id of a rule of the catalogue.</exception>
    public override Rule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Rules.Find(reader.GetString()!) is { } rule
            ? rule
            : throw new JsonException("A rule is the id of a rule of the catalogue, such as \"GID301\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Rule value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Id);
    }
}
