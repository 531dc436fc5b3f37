using System.Collections.Immutable;
using System.Text.Json;

namespace GovInfoDisclosure.Diagnostics;

/// <summary>Members of JSON objects in the answers of a check, for those who read such an answer.</summary>
internal static class JsonMembers
{
    /// <summary>A member; undefined where the object has none.</summary>
    /// <exception cref="JsonException">The value is no object.</exception>
    public static JsonElement Member(this JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new JsonException($"An object with the member {name} was expected.");
        return json.TryGetProperty(name, out JsonElement member) ? member : default;
    }

    /// <exception cref="JsonException">The member is missing or no string.</exception>
    public static string Text(this JsonElement json, string name) =>
        json.OptionalText(name) ?? throw new JsonException($"The member {name} is missing.");

    /// <summary>Null where the member is missing or null.</summary>
    /// <exception cref="JsonException">The member is neither a string nor null.</exception>
    public static string? OptionalText(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } member ? member.AsText() : null;

    /// <exception cref="JsonException">The value is no string of Unicode text.</exception>
    public static string AsText(this JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.String ? json.GetString()! : throw new JsonException("A string was expected.");
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("The string has a surrogate without its partner.", e);
        }
    }

    /// <summary>Null where the member is missing or null.</summary>
    /// <exception cref="JsonException">The member is neither a whole number of 32 bits nor null.</exception>
    public static int? Number(this JsonElement json, string name) => json.Member(name) switch
    {
        { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Number } member when member.TryGetInt32(out int number) => number,
        _ => throw new JsonException($"The member {name} is a whole number."),
    };

    /// <inheritdoc cref="Number"/>
    /// <exception cref="JsonException">The member is neither a whole number of 64 bits nor null.</exception>
    public static long? LargeNumber(this JsonElement json, string name) => json.Member(name) switch
    {
        { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Number } member when member.TryGetInt64(out long number) => number,
        _ => throw new JsonException($"The member {name} is a whole number."),
    };

    /// <exception cref="JsonException">The member is missing or no number from 0 to 1.</exception>
    public static double Share(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Number } member && member.TryGetDouble(out double share) && share is >= 0 and <= 1
            ? share
            : throw new JsonException($"The member {name} is a number from 0 to 1.");

    /// <exception cref="JsonException">The member is missing or neither true nor false.</exception>
    public static bool Flag(this JsonElement json, string name) => json.Member(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new JsonException($"The member {name} is true or false."),
    };

    /// <summary>Empty where the member is missing.</summary>
    /// <exception cref="JsonException">The member is no array, or an item is not as it has to be.</exception>
    public static ImmutableArray<T> List<T>(this JsonElement json, string name, Func<JsonElement, T> item) => json.Member(name) switch
    {
        { ValueKind: JsonValueKind.Undefined } => [],
        { ValueKind: JsonValueKind.Array } member => [.. member.EnumerateArray().Select(item)],
        _ => throw new JsonException($"The member {name} is an array."),
    };
}
