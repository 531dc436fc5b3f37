using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Validation;

/// <summary>The answer of a check of one or more documents, as <c>govinfo check --format json</c> prints it.</summary>
[JsonConverter(typeof(CheckResultJsonConverter))]
public sealed record CheckResult
{
    /// <summary>The documents in the order they were given.</summary>
    public ImmutableArray<CheckedReport> Reports { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What was found between the reports. Null: they were not compared.</summary>
    public CheckedPanel? Panel { get; init; }

    /// <summary>How many findings of all documents, and between them, are errors.</summary>
    public int Errors => Reports.Sum(r => r.Errors) + (Panel?.Errors ?? 0);

    /// <summary>How many findings of all documents, and between them, are warnings.</summary>
    public int Warnings => Reports.Sum(r => r.Warnings) + (Panel?.Warnings ?? 0);
}
