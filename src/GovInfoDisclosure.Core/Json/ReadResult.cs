using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>What reading gave: the report, and all that was found on the way.</summary>
/// <param name="Report">The report; null if the input could not be read as one, which the findings then explain.</param>
/// <param name="Findings">All findings of reading in the order of <see cref="FindingOrder"/>; rules are not checked yet.</param>
public sealed record ReadResult([property: JsonPropertyName("report")] DisclosureReport? Report, ImmutableArray<Finding> Findings)
{
    /// <summary>All findings of reading in the order of <see cref="FindingOrder"/>; empty instead of the default of the array.</summary>
    [JsonPropertyName("findings")]
    public ImmutableArray<Finding> Findings { get; init => field = value.IsDefault ? [] : value; } = Findings.IsDefault ? [] : Findings;
}
