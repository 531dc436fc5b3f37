using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Validation.Settings;

/// <summary>The members of a settings file with their places in the text; whatever is not allowed is a finding (GID111).</summary>
internal sealed class SettingsMembers(byte[] text)
{
    // The format has three levels; deeper ones are unknown and reported as such.
    private const int MaxDepth = 64;

    private readonly JsonFindings _findings = new();

    /// <summary>All findings so far in the order of the text.</summary>
    public ImmutableArray<Finding> Findings => _findings.InOrder(null);

    /// <summary>The text as JSON; null if it is none.</summary>
    public JsonDocument? Parse()
    {
        if (JsonText.FindInvalidUtf8(text) is >= 0 and var invalid)
        {
            Unreadable(invalid, JsonTerms.NotUtf8);
            return null;
        }

        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MaxDepth });
        }
        catch (JsonException e)
        {
            int offset = JsonText.OffsetOf(text, e);
            Unreadable(offset, JsonTerms.SyntaxError(text, offset, isTooDeep: false));
            return null;
        }
    }

    /// <summary>The members of an object, each name once; those that are not known are reported and left out.</summary>
    /// <param name="json">The object.</param>
    /// <param name="at">Its JSON pointer.</param>
    /// <param name="known">The names that are allowed; empty: any.</param>
    /// <param name="required">The names that must occur.</param>
    public IEnumerable<(string Name, JsonElement Value)> Of(
        JsonElement json, string at, ImmutableArray<string> known, ImmutableArray<string> required)
    {
        if (!Is(json, JsonValueKind.Object, at, JsonTerms.Object))
            yield break;
        HashSet<string> names = [];
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (Decode(() => member.Name) is not { } name)
                Report(member.Value, MessageKeys.Surrogate, at + "/" + Quote(JsonMarshal.GetRawUtf8PropertyName(member)));
            else if (!known.IsEmpty && !known.Contains(name))
                Report(member.Value, MessageKeys.UnknownSetting, $"{at}/{JsonPath.Escape(Quote(Encoding.UTF8.GetBytes(name)))}");
            else if (!names.Add(name))
                Report(member.Value, MessageKeys.Duplicate, $"{at}/{JsonPath.Escape(Quote(Encoding.UTF8.GetBytes(name)))}");
            else
                yield return (name, member.Value);
        }

        foreach (string name in required.Where(r => !names.Contains(r)))
            Report(json, MessageKeys.Missing, $"{at}/{name}");
    }

    public bool Is(JsonElement json, JsonValueKind kind, string at, LocalizedText expected)
    {
        if (json.ValueKind == kind)
            return true;
        Report(json, MessageKeys.Type, at, null, new("expectedType", expected), new("actualType", JsonTerms.Type(TokenOf(json))));
        return false;
    }

    /// <summary>A string; null, and reported, if the value is none.</summary>
    public string? Text(JsonElement json, string at)
    {
        if (!Is(json, JsonValueKind.String, at, JsonTerms.String))
            return null;
        string? decoded = Decode(json.GetString);
        if (decoded is null)
            Report(json, MessageKeys.Surrogate, at);
        return decoded;
    }

    /// <summary>A string that is not blank.</summary>
    public string? FilledText(JsonElement json, string at)
    {
        if (Text(json, at) is not { } filled)
            return null;
        if (string.IsNullOrWhiteSpace(filled))
            WrongValue(json, at, SettingsTerms.FilledText, filled);
        return filled;
    }

    public int? Year(JsonElement json, string at)
    {
        if (!Is(json, JsonValueKind.Number, at, JsonTerms.Year))
            return null;
        if (json.TryGetInt32(out int year) && year is >= 1 and <= 9999)
            return year;
        WrongValue(json, at, JsonTerms.Year, Quote(JsonMarshal.GetRawUtf8Value(json)));
        return null;
    }

    public DateOnly? Date(JsonElement json, string at)
    {
        if (Text(json, at) is not { } word)
            return null;
        if (IsoDate.TryParse(Encoding.UTF8.GetBytes(word), out DateOnly date))
            return date;
        WrongValue(json, at, JsonTerms.Date, word);
        return null;
    }

    public void WrongValue(JsonElement json, string at, LocalizedText expected, string actual) =>
        Report(json, MessageKeys.Value, at, Quote(Encoding.UTF8.GetBytes(actual)), new FindingArgument("expectedType", expected));

    private static string Quote(ReadOnlySpan<byte> utf8) => JsonText.Quote(utf8);

    // Half a surrogate pair is JSON, but no text.
    private static string? Decode(Func<string?> value)
    {
        try
        {
            return value();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonTokenType TokenOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => JsonTokenType.StartObject,
        JsonValueKind.Array => JsonTokenType.StartArray,
        JsonValueKind.String => JsonTokenType.String,
        JsonValueKind.Number => JsonTokenType.Number,
        JsonValueKind.Null => JsonTokenType.Null,
        _ => JsonTokenType.True,
    };

    private void Report(JsonElement json, string key, string at, string? actual = null, params ReadOnlySpan<FindingArgument> arguments)
    {
        // The document keeps the text it was parsed from, so every value is a part of it.
        text.AsSpan().Overlaps(JsonMarshal.GetRawUtf8Value(json), out int offset);
        _findings.Add(
            text, offset, key, at, actual, at.Length > 0 ? arguments : [.. arguments, new("pointer", JsonTerms.Document)]);
    }

    private void Unreadable(int offset, LocalizedText reason) =>
        _findings.Add(text, offset, Rule.Usual, "", null, new FindingArgument("reason", reason));
}
