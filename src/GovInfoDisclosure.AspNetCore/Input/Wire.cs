using System.Text.Json;

namespace GovInfoDisclosure.AspNetCore.Input;

/// <summary>What converters of the library are called with: they have their format in themselves.</summary>
internal static class Wire
{
    public static JsonSerializerOptions NoOptions { get; } = new();
}
