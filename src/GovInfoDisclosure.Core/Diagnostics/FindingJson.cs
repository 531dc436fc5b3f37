using System.Collections.Immutable;
using System.Text.Json;

namespace GovInfoDisclosure.Diagnostics;

/// <summary>The JSON of a finding. Member names and their order are a contract.</summary>
internal static class FindingJson
{
    private const string TextKey = "text", TextArgument = "text";

    /// <param name="writer">The JSON writer.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language of the message.</param>
    /// <param name="repairs">The names of the repairs that clear it.</param>
    /// <param name="problem">The name of the problem it belongs to; null if none.</param>
    public static void Write(
        Utf8JsonWriter writer, Finding finding, Language language, IEnumerable<string>? repairs = null, string? problem = null)
    {
        writer.WriteStartObject();
        if (finding.Id.Length > 0)
            writer.WriteString("id", finding.Id);
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("name", finding.Rule.Name);
        writer.WriteString("severity", EnumWordJsonConverter<FindingSeverity>.WordFor(finding.Severity));
        writer.WriteString("pointer", finding.Pointer);
        writer.WriteStartArray("related");
        foreach (string pointer in finding.Related)
            writer.WriteStringValue(pointer);
        writer.WriteEndArray();
        WriteTerms(writer, finding.Terms);
        writer.WriteString("message", finding.Message(language));
        WriteValue(writer, "expected", finding.Expected);
        WriteValue(writer, "actual", finding.Actual);
        WriteQuote(writer, finding);
        if (finding.Place is { } place)
        {
            writer.WritePropertyName("place");
            SourcePlaceJson.Write(writer, place);
        }

        writer.WriteStartArray("repairs");
        foreach (string repair in repairs ?? [])
            writer.WriteStringValue(repair);
        writer.WriteEndArray();
        if (problem is not null)
            writer.WriteString("problem", problem);
        writer.WriteEndObject();
    }

    /// <exception cref="JsonException">The value is no finding.</exception>
    public static Finding Read(JsonElement json)
    {
        string id = json.Text("rule"), message = json.Text("message");
        FindingSeverity severity = EnumWordJsonConverter<FindingSeverity>.Find(json.Text("severity"));
        Rule rule = Rules.Find(id) ?? new Rule(NotBlank(id), NotBlank(json.Text("name")), severity, LocalizedText.Same("{pointer}"));
        return new Finding(rule.Or(TextKey, $"{{{TextArgument}}}", $"{{{TextArgument}}}"), json.Text("pointer"))
        {
            Id = json.OptionalText("id") ?? "",
            Severity = severity,
            Related = json.List("related", r => r.AsText()),
            Terms = json.Member("terms").ValueKind == JsonValueKind.Undefined ? [] : json.List("terms", ReadTerm),
            Expected = ReadValue(json, "expected"),
            Actual = ReadValue(json, "actual"),
            Quote = ReadQuote(json.Member("quote")),
            Fact = ReadFact(json.Member("fact")),
            Place = json.Member("place") is { ValueKind: JsonValueKind.Object } place ? SourcePlaceJson.Read(place) : null,
            MessageKey = TextKey,
            Arguments = [new(TextArgument, LocalizedText.Same(message))],
        };
    }

    private static string NotBlank(string text) =>
        string.IsNullOrWhiteSpace(text) ? throw new JsonException("A rule has an id and a name that are not blank.") : text;

    private static void WriteTerms(Utf8JsonWriter writer, ImmutableArray<FindingTerm> terms)
    {
        if (terms.IsEmpty)
            return;
        writer.WriteStartArray("terms");
        foreach (FindingTerm term in terms)
        {
            writer.WriteStartObject();
            writer.WriteString("pointer", term.Pointer);
            writer.WriteNumber("coefficient", term.Coefficient);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static FindingTerm ReadTerm(JsonElement json) => new(
        json.Text("pointer"), json.Number("coefficient") ?? throw new JsonException("The member coefficient is missing."));

    private static void WriteQuote(Utf8JsonWriter writer, Finding finding)
    {
        if (finding.Quote is { } quote)
        {
            writer.WriteStartObject("quote");
            writer.WriteString("pointer", quote.Pointer);
            writer.WriteNumber("offset", quote.Offset);
            writer.WriteNumber("length", quote.Length);
            writer.WriteString("text", quote.Text);
            writer.WriteEndObject();
        }

        if (finding.Fact is { } fact)
        {
            writer.WriteStartObject("fact");
            writer.WriteString("name", fact.Name);
            writer.WriteNumber("value", fact.Value);
            writer.WriteString("bound", EnumWordJsonConverter<FactBound>.WordFor(fact.Bound));
            writer.WriteString("unit", fact.Unit);
            writer.WriteEndObject();
        }
    }

    private static TextQuote? ReadQuote(JsonElement json) => json.ValueKind != JsonValueKind.Object ? null : new(
        json.Text("pointer"), Count(json, "offset"), Count(json, "length"), json.Text("text"));

    private static StatedFact? ReadFact(JsonElement json) => json.ValueKind != JsonValueKind.Object ? null : new(
        json.Text("name"),
        json.Member("value") is { ValueKind: JsonValueKind.Number } number && number.TryGetDecimal(out decimal value)
            ? value
            : throw new JsonException("The value of a fact is a number."),
        EnumWordJsonConverter<FactBound>.Find(json.Text("bound")),
        json.Text("unit"));

    private static int Count(JsonElement json, string name) =>
        json.Number(name) ?? throw new JsonException($"The member {name} is missing.");

    private static void WriteValue(Utf8JsonWriter writer, string name, FindingValue? value)
    {
        writer.WritePropertyName(name);
        if (value?.Number is { } number)
            writer.WriteNumberValue(number);
        else
            writer.WriteStringValue(value?.Text);
    }

    private static FindingValue? ReadValue(JsonElement json, string name) => json.Member(name) switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out decimal figure) => FindingValue.Of(figure),
        { ValueKind: JsonValueKind.String } text => FindingValue.Of(text.AsText()),
        { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null } => null,
        _ => throw new JsonException($"{name} is a number, a string or null."),
    };
}
