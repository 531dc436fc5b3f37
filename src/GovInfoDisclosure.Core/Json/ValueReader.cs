using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>Reads a value for a serializer, which wants it or an exception.</summary>
internal static class ValueReader
{
    /// <exception cref="ReportJsonException">The value is not valid.</exception>
    public static T Read<T>(ref Utf8JsonReader reader, ReportJsonReaderOptions options, ReportReader.Reading<T> reading)
    {
        Utf8JsonReader start = reader;
        return TryRead(ref reader, options, reading, out T value)
            ? value
            : throw Fault(ref reader, start, FindFaults(start, options, reading));
    }

    /// <summary>Reads the current value; false if it is JSON but not valid.</summary>
    /// <exception cref="ReportJsonException">The text is no JSON.</exception>
    public static bool TryRead<T>(
        ref Utf8JsonReader reader, ReportJsonReaderOptions options, ReportReader.Reading<T> reading, out T value)
    {
        try
        {
            return ReportReader.TryRead(ref reader, options, reading, out value);
        }
        catch (JsonException)
        {
            // The reader is where the text ceases to be JSON, and the serializer will note that position in the exception.
            var findings = new JsonFindings();
            findings.Add([], 0, Rule.Usual, "", null, new FindingArgument("reason", JsonTerms.Syntax));
            throw new ReportJsonException(findings.InOrder(null));
        }
    }

    public static ImmutableArray<Finding> FindFaults<T>(
        Utf8JsonReader start, ReportJsonReaderOptions options, ReportReader.Reading<T> reading)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref start);
        return ReportReader.FindFaults(JsonMarshal.GetRawUtf8Value(document.RootElement), options, reading);
    }

    /// <summary>An exception about a value; the reader is set back to its beginning, the position that the serializer notes.</summary>
    public static ReportJsonException Fault(ref Utf8JsonReader reader, Utf8JsonReader start, ImmutableArray<Finding> findings)
    {
        reader = start;
        return new(findings, (int)(start.BytesConsumed - start.TokenStartIndex));
    }
}
