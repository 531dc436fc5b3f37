using System.Buffers;
using System.Text.Json;

namespace GovInfoDisclosure.AspNetCore.Diagnostics;

/// <summary>Members of problem details: as elements they are written without reflection, whatever serializer the application has.</summary>
internal static class ProblemJson
{
    public static JsonElement Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            write(writer);
        return JsonElement.Parse(buffer.WrittenSpan);
    }
}
