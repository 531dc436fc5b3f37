using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>One part of the overview, such as 主动公开 or 监督保障.</summary>
[JsonConverter(typeof(ReportPartJsonConverter))]
public sealed record NarrativePart
{
    /// <summary>The heading as printed, with its number: （一）主动公开.</summary>
    public string Heading { get; init => field = WellFormed.OrThrow(value ?? throw new ArgumentNullException(nameof(value))); } = "";

    /// <summary>The text; paragraphs are separated by line feeds.</summary>
    public string Text { get; init => field = WellFormed.OrThrow(value ?? throw new ArgumentNullException(nameof(value))); } = "";
}
