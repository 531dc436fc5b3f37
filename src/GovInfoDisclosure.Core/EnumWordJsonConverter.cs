using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>
/// Writes the values of an enumeration as words in camelCase (<c>warning</c>, <c>countyGovernment</c>), the words of every JSON format of
/// this library. Reading accepts these words in any case, and no numbers.
/// </summary>
/// <typeparam name="TEnum">The enumeration. Those of this library name their converter, so that serializers find it.</typeparam>
public sealed class EnumWordJsonConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
