using System.Collections.Immutable;
using System.Text.Json;

namespace GovInfoDisclosure.Diagnostics;

/// <summary>The JSON of a finding. Member names and their order are a contract.</summary>
internal static class FindingJson
{
    private const string TextKey = "text", TextArgument = "text";

    /// <summary>Whether a finding was read from JSON, which has its message but not what the message is made of.</summary>
    public static bool IsReadBack(Finding finding) => finding.MessageKey == TextKey;

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
        WriteTexts(writer, "related", finding.Related);
        WriteTerms(writer, finding.Terms);
        writer.WriteString("message", finding.Message(language));
        WriteValue(writer, "expected", finding.Expected);
        WriteValue(writer, "actual", finding.Actual);
        if (finding.Place is { } place)
        {
            writer.WritePropertyName("place");
            SourcePlaceJson.Write(writer, place);
        }

        FindingQuoteJson.Write(writer, finding.Quote, finding.Fact);
        if (!finding.Sources.IsEmpty)
            WriteTexts(writer, "sources", finding.Sources);
        if (!finding.Units.IsEmpty)
        {
            writer.WriteStartObject("arguments");
            WriteTexts(writer, "units", finding.Units);
            writer.WriteEndObject();
        }

        WriteTexts(writer, "repairs", repairs ?? []);
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
            Place = json.Member("place") is { ValueKind: JsonValueKind.Object } place ? SourcePlaceJson.Read(place) : null,
            Sources = json.List("sources", s => s.AsText()),
            Units = json.Member("arguments") is { ValueKind: JsonValueKind.Object } arguments
                ? arguments.List("units", u => u.AsText())
                : [],
            Quote = FindingQuoteJson.ReadQuote(json.Member("quote")),
            Fact = FindingQuoteJson.ReadFact(json.Member("fact")),
            MessageKey = TextKey,
            Arguments = [new(TextArgument, LocalizedText.Same(message))],
        };
    }

    private static string NotBlank(string text) =>
        string.IsNullOrWhiteSpace(text) ? throw new JsonException("A rule has an id and a name that are not blank.") : text;

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

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
