using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Validation;

/// <summary>The answer of a check of one or more documents, as <c>govinfo check --format json</c> prints it.</summary>
[JsonConverter(typeof(CheckResultJsonConverter))]
public sealed record CheckResult
{
    /// <summary>The documents in the order they were given.</summary>
    public ImmutableArray<CheckedReport> Reports { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How many findings of all documents are errors.</summary>
    public int Errors => Reports.Sum(r => r.Errors);

    /// <summary>How many findings of all documents are warnings.</summary>
    public int Warnings => Reports.Sum(r => r.Warnings);
}
