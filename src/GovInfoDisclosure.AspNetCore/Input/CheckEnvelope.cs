using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using GovInfoDisclosure.Panels;
using GovInfoDisclosure.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.AspNetCore.Input;

/// <summary>A report that is being edited, with what belongs to it: the request of the page.</summary>
internal sealed class CheckEnvelope
{
    public const string MediaType = "application/vnd.govinfo.check+json";

    private const string ReportMember = "report";

    private static readonly ImmutableArray<string> Members =
        ["sequence", "source", ReportMember, "reading", "previous", "units", "coverage", "accepted", "language"];

    private CheckEnvelope(EnvelopeReport report) => Report = report;

    /// <summary>The number that the client gave to the request; null if it gave none.</summary>
    public long? Sequence { get; private set; }

    /// <summary>The language of the answer; null: as the request asks for.</summary>
    public Language? Language { get; private set; }

    /// <summary>The report.</summary>
    public EnvelopeReport Report { get; private set; }

    /// <summary>How its document was read; null: the report comes from none, or all of it could be read.</summary>
    public EnvelopeReading? Reading { get; private set; }

    /// <summary>Reports of earlier years.</summary>
    public ImmutableArray<EnvelopeReport> Previous { get; private set; } = [];

    /// <summary>Reports of units.</summary>
    public ImmutableArray<EnvelopeReport> Units { get; private set; } = [];

    /// <summary>What the report covers; null: not declared.</summary>
    public Coverage? Coverage { get; private set; }

    /// <summary>Findings that do not count.</summary>
    public ImmutableArray<AcceptedFinding> Accepted { get; private set; } = [];

    public static bool IsIn(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
        && type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the members of the envelope, but not the reports in it.</summary>
    /// <returns>The envelope, or null if it is none, for the reason in <paramref name="fault"/>.</returns>
    public static CheckEnvelope? Read(ReadOnlySpan<byte> utf8, out LocalizedText? fault)
    {
        fault = null;
        try
        {
            JsonElement json = JsonElement.Parse(utf8);
            fault = FaultOf(json);
            if (fault is not null)
                return null;
            string source = EnvelopeReport.SourceIn(json);
            var envelope = new CheckEnvelope(new("", source, json.GetProperty(ReportMember)));
            foreach (JsonProperty member in json.EnumerateObject())
            {
                if (envelope.Take(member))
                    continue;
                fault = new($"成员 {member.Name} 的值不符合要求", $"the value of the member {member.Name} is not allowed");
                return null;
            }

            return envelope;
        }
        // A name or text with half a surrogate pair is JSON, but no text.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            fault = new($"请求内容不是 JSON：{exception.Message}", $"the body is not JSON: {exception.Message}");
            return null;
        }
    }

    private static LocalizedText? FaultOf(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return new("请求内容应当是对象", "the body has to be an object");
        if (!json.TryGetProperty(ReportMember, out _))
            return new("缺少成员 report", "the member report is missing");
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (!Members.Contains(member.Name))
                return new($"没有名为 {member.Name} 的成员", $"there is no member {member.Name}");
        }

        return null;
    }

    // Whether the member is allowed.
    private bool Take(JsonProperty member)
    {
        JsonElement value = member.Value;
        switch (member.Name)
        {
            case "sequence":
                Sequence = value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number) ? number : null;
                return Sequence is not null;
            case "language":
                Language = value.ValueKind == JsonValueKind.String ? RequestLanguage.Find(value.GetString()) : null;
                return Language is not null;
            case "accepted":
                Accepted = EnvelopeSettings.Read(value) ?? default;
                return !Accepted.IsDefault;
            case "previous":
                Previous = Reports(member);
                return !Previous.IsDefault;
            case "units":
                Units = Reports(member);
                return !Units.IsDefault;
            case "coverage":
                Coverage = CoverageJson.Read(JsonMarshal.GetRawUtf8Value(value).ToArray(), out _);
                return Coverage is not null;
            case "reading":
                return TakeReading(value);
            case "source":
                return value.ValueKind == JsonValueKind.String;
            default:
                return member.Name == ReportMember;
        }
    }

    private bool TakeReading(JsonElement value)
    {
        try
        {
            Reading = value.ValueKind == JsonValueKind.Object ? EnvelopeReading.Read(value) : null;
            return value.ValueKind is JsonValueKind.Object or JsonValueKind.Null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ImmutableArray<EnvelopeReport> Reports(JsonProperty member) => member.Value.ValueKind == JsonValueKind.Array
        ? [.. member.Value.EnumerateArray().Select((r, i) => EnvelopeReport.Of($"/{member.Name}/{i}", r))]
        : default;
}
