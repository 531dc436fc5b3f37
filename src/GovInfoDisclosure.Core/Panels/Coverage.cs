using System.Collections.Immutable;

namespace GovInfoDisclosure.Panels;

/// <summary>A declaration of what the report of a parent covers (汇总范围), without which only a few things about its sums are sure.</summary>
/// <param name="Parent">The name of the parent.</param>
/// <param name="Year">The report year.</param>
public sealed record Coverage(string Parent, int Year)
{
    /// <inheritdoc cref="Coverage" path="/param[@name='Parent']"/>
    public string Parent { get; init; } = Parent ?? throw new ArgumentNullException(nameof(Parent));

    /// <summary>Whose figures the report states.</summary>
    public CoverageScope Scope { get; init; }

    /// <summary>Whether the parent counts figures of its own besides those of the units: then a sum may be less than the parent's figure.
    /// </summary>
    public bool IncludesOwn { get; init; }

    /// <summary>The names of all units.</summary>
    public ImmutableArray<string> Units { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether the other declaration says the same.</summary>
    public bool Equals(Coverage? other) =>
        other is not null && (Parent, Year, Scope, IncludesOwn) == (other.Parent, other.Year, other.Scope, other.IncludesOwn)
        && Units.AsSpan().SequenceEqual(other.Units.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Parent, Year, Units.Length);
}
