using System.Collections.Immutable;

namespace GovInfoDisclosure.Localisation;

/// <summary>Something that a person has to look at. One slip makes several findings; they are one problem with its repairs.</summary>
/// <param name="Id">The name of the problem in its result, such as <c>p1</c>.</param>
/// <param name="Kind">What kind of problem it is.</param>
/// <param name="Severity">The severity of its heaviest finding.</param>
/// <param name="Pointer">The JSON pointer of the place to look at first.</param>
public sealed record Problem(string Id, ProblemKind Kind, FindingSeverity Severity, string Pointer)
{
    /// <summary>The <see cref="Finding.Id"/> of its findings.</summary>
    public ImmutableArray<string> Findings { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The <see cref="Repair.Id"/> of the repairs that solve it, by rank.</summary>
    public ImmutableArray<string> Repairs { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether the other problem says the same.</summary>
    public bool Equals(Problem? other) =>
        other is not null && (Id, Kind, Severity, Pointer) == (other.Id, other.Kind, other.Severity, other.Pointer)
        && Findings.AsSpan().SequenceEqual(other.Findings.AsSpan()) && Repairs.AsSpan().SequenceEqual(other.Repairs.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Kind, Severity, Pointer);
}
