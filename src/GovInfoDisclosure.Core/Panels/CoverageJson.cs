using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovInfoDisclosure.Diagnostics;

namespace GovInfoDisclosure.Panels;

/// <summary>Reads and writes declarations of coverage, such as
/// <c>{"parent":"…","year":2024,"scope":"aggregate","includesOwn":false,"units":["…"]}</c>.</summary>
public static class CoverageJson
{
    private const string Parent = "parent", Year = "year", Scope = "scope", IncludesOwn = "includesOwn", Units = "units";

    private static readonly string[] Members = [Parent, Year, Scope, IncludesOwn, Units];

    private static readonly JsonWriterOptions Layout = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    /// <summary>Reads a declaration. <c>scope</c> is <c>aggregate</c> and <c>includesOwn</c> false where they are not given; all else is
    /// required, and nothing unknown is accepted.</summary>
    /// <param name="json">The UTF-8 text, with or without a byte order mark.</param>
    /// <param name="reason">What is wrong; empty if nothing is.</param>
    /// <returns>The declaration; null if it is not valid.</returns>
    public static Coverage? Read(ReadOnlyMemory<byte> json, out string reason)
    {
        try
        {
            reason = "";
            if (json.Span.StartsWith(Encoding.UTF8.Preamble))
                json = json[Encoding.UTF8.Preamble.Length..];
            using JsonDocument document = JsonDocument.Parse(json, Strict);
            return Read(document.RootElement);
        }
        // Half a surrogate pair in a name throws the other exception.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            reason = exception.Message;
            return null;
        }
    }

    /// <summary>The declaration as JSON, each unit on a line of its own.</summary>
    public static string Write(Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout))
        {
            writer.WriteStartObject();
            writer.WriteString(Parent, coverage.Parent);
            writer.WriteNumber(Year, coverage.Year);
            writer.WriteString(Scope, EnumWordJsonConverter<CoverageScope>.WordFor(coverage.Scope));
            writer.WriteBoolean(IncludesOwn, coverage.IncludesOwn);
            writer.WriteStartArray(Units);
            foreach (string unit in coverage.Units)
                writer.WriteStringValue(unit);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <exception cref="JsonException">The value is no declaration.</exception>
    private static Coverage Read(JsonElement json)
    {
        string parent = json.Text(Parent);
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (!Array.Exists(Members, member.NameEquals))
                throw new JsonException($"Only these members are known: {string.Join(", ", Members)}.");
        }

        int year = json.Number(Year) ?? throw new JsonException($"The member {Year} is missing.");
        if (json.Member(Units).ValueKind != JsonValueKind.Array)
            throw new JsonException($"The member {Units} is an array of names.");
        return new(parent, year is >= 1 and <= 9999 ? year : throw new JsonException("A year is a number from 1 to 9999."))
        {
            Scope = json.OptionalText(Scope) is { } word ? EnumWordJsonConverter<CoverageScope>.Find(word) : CoverageScope.Aggregate,
            IncludesOwn = json.Member(IncludesOwn).ValueKind != JsonValueKind.Undefined && json.Flag(IncludesOwn),
            Units = json.List(Units, u => u.AsText()),
        };
    }
}
