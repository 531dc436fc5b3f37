using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Narratives;

/// <summary>What a figure of a narrative is about: a name, and the cells it may be the sum of, in one or more readings.</summary>
/// <param name="Name">The name of the fact.</param>
/// <param name="Readings">The sums it may state; the most usual is first.</param>
internal sealed record FactTopic(string Name, FormCell[][] Readings)
{
    /// <summary>The rows that a list of applicants below it divides, in the same readings; empty if it is about no requests.</summary>
    public ImmutableArray<string> Rows { get; init; } = [];

    /// <summary>Whether the figures of both may be stated as one: requests old and new, outcomes, cases of both kinds.</summary>
    public bool AddsUpWith(FactTopic other) => Name != other.Name && Kind is not null && Kind == other.Kind;

    private string? Kind => Name is "reconsideration" or "litigation" ? "case"
        : Name is "requestsReceived" or "requestsCarriedOver" ? "request"
        : Rows is [var row] && row == Name.Replace('.', '/') ? "outcome"
        : null;
}
