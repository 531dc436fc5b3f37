using System.Collections.Immutable;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.JsonSchema.Data;

/// <summary>A report beside the one of a sample, of the year before or of a unit.</summary>
/// <param name="Role">What it is given for.</param>
/// <param name="Passing">The members that are set in it, in both samples: JSON by pointer.</param>
internal sealed record SampleNeighbour(ReportRole Role, ImmutableArray<KeyValuePair<string, string>> Passing)
{
    /// <summary>The members that are set besides, or otherwise, where the rule fails.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Failing { get; init; } = [];
}
