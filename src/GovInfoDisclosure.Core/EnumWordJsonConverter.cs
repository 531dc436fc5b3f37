using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>
/// Writes the values of an enumeration as words in camelCase (<c>warning</c>, <c>countyGovernment</c>), the words of every JSON format of
/// this library. Reading accepts exactly these words.
/// </summary>
/// <typeparam name="TEnum">The enumeration. Those of this library name their converter, so that serializers find it.</typeparam>
public sealed class EnumWordJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly (TEnum Value, string Word)[] Words =
        [.. Enum.GetValues<TEnum>().Select(v => (v, JsonNamingPolicy.CamelCase.ConvertName(v.ToString())))];

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is none of the words.</exception>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        foreach ((TEnum value, string word) in Words)
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueTextEquals(word))
                return value;
        }

        throw NoWord();
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(WordFor(value));
    }

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(WordFor(value));
    }

    /// <summary>The value with a word.</summary>
    /// <exception cref="JsonException">There is none.</exception>
    internal static TEnum Find(string word)
    {
        foreach ((TEnum value, string known) in Words)
        {
            if (known == word)
                return value;
        }

        throw NoWord();
    }

    internal static string WordFor(TEnum value) => Array.Find(Words, w => EqualityComparer<TEnum>.Default.Equals(w.Value, value)).Word
        ?? throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a value of {typeof(TEnum).Name}.");

    private static JsonException NoWord() => new($"The value is one of {string.Join(", ", Words.Select(w => $"\"{w.Word}\""))}.");
}
