using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using GovInfoDisclosure.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.AspNetCore.Input;

/// <summary>A report that is being edited, with what belongs to it: the request of the page.</summary>
internal sealed class CheckEnvelope
{
    public const string MediaType = "application/vnd.govinfo.check+json";

    private static readonly ImmutableArray<string> Members =
        ["sequence", "report", "reading", "previous", "units", "accepted", "language"];

    private readonly JsonElement _json;

    private CheckEnvelope(JsonElement json) => _json = json;

    /// <summary>The number that the client gave to the request; null if it gave none.</summary>
    public long? Sequence { get; private init; }

    /// <summary>The language of the answer; null: as the request asks for.</summary>
    public Language? Language { get; private init; }

    /// <summary>The JSON of the report.</summary>
    public byte[] Report => JsonMarshal.GetRawUtf8Value(_json.GetProperty("report")).ToArray();

    public static bool IsIn(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
        && type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the members of the envelope, but not the reports in it.</summary>
    /// <returns>The envelope, or null if it is none, for the reason in <paramref name="fault"/>.</returns>
    public static CheckEnvelope? Read(ReadOnlySpan<byte> utf8, out LocalizedText fault)
    {
        fault = default;
        try
        {
            JsonElement json = JsonElement.Parse(utf8);
            fault = FaultOf(json) ?? default;
            return fault != default ? null : new(json)
            {
                Sequence = json.TryGetProperty("sequence", out JsonElement number) ? number.GetInt64() : null,
                Language = json.TryGetProperty("language", out JsonElement tag) ? RequestLanguage.Find(tag.GetString()) : null,
            };
        }
        // A name or text with half a surrogate pair is JSON, but no text.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            fault = new($"请求内容不是 JSON：{exception.Message}", $"the body is not JSON: {exception.Message}");
            return null;
        }
    }

    /// <summary>Why the reports of the other years and units are no reports, with pointers into the envelope.</summary>
    public ImmutableArray<Finding> FaultsOfOthers() =>
    [
        .. Reports("previous").Concat(Reports("units"))
            .SelectMany(r => ReportJson.Read(JsonMarshal.GetRawUtf8Value(r.Json)).Findings.Select(f => At(r.Pointer, f))),
    ];

    private static LocalizedText? FaultOf(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return new("请求内容应当是对象", "the body has to be an object");
        if (!json.TryGetProperty("report", out _))
            return new("缺少成员 report", "the member report is missing");
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (!Members.Contains(member.Name))
                return new($"没有名为 {member.Name} 的成员", $"there is no member {member.Name}");
            if (!IsAllowed(member))
                return new($"成员 {member.Name} 的值不符合要求", $"the value of the member {member.Name} is not allowed");
        }

        return null;
    }

    private static bool IsAllowed(JsonProperty member) => member.Name switch
    {
        "sequence" => member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetInt64(out _),
        "language" => member.Value.ValueKind == JsonValueKind.String && RequestLanguage.Find(member.Value.GetString()) is not null,
        "accepted" => member.Value.ValueKind == JsonValueKind.Array
            && member.Value.EnumerateArray().All(id => id.ValueKind == JsonValueKind.String),
        "previous" or "units" => member.Value.ValueKind == JsonValueKind.Array,
        "reading" => member.Value.ValueKind == JsonValueKind.Object,
        _ => true,
    };

    private static Finding At(string pointer, Finding finding) => new(finding.Rule, pointer + finding.Pointer)
    {
        Severity = finding.Severity,
        Expected = finding.Expected,
        Actual = finding.Actual,
        MessageKey = finding.MessageKey,
        Arguments = finding.Arguments,
    };

    private IEnumerable<(string Pointer, JsonElement Json)> Reports(string member) =>
        _json.TryGetProperty(member, out JsonElement list) ? list.EnumerateArray().Select((r, i) => ($"/{member}/{i}", r)) : [];
}
