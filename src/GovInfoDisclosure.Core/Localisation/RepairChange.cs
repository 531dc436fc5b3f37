using System.Collections.Immutable;

namespace GovInfoDisclosure.Localisation;

/// <summary>Another figure for a cell, as part of a <see cref="Repair"/>.</summary>
/// <param name="Pointer">The JSON pointer of the cell.</param>
/// <param name="From">The figure that is stated; null where the cell is blank.</param>
/// <param name="To">The figure that satisfies all relations; null where they leave a range.</param>
public sealed record RepairChange(string Pointer, long? From, long? To)
{
    /// <summary>The smallest figure that satisfies all relations; null where <see cref="To"/> is not.</summary>
    public long? Min { get; init; }

    /// <summary>The largest figure that satisfies all relations; null where <see cref="To"/> is not, or where nothing limits it.</summary>
    public long? Max { get; init; }

    /// <summary>The slip that most probably led from the figure to the one that is stated.</summary>
    public Mechanism Mechanism { get; init; } = Mechanism.Other;

    /// <summary>The <see cref="Finding.Id"/> of the findings that the change clears, alone or with the others of its problem.</summary>
    public ImmutableArray<string> Clears { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The <see cref="Problem.Id"/> of the problem it solves; null if none is known.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether the other change says the same.</summary>
    public bool Equals(RepairChange? other) =>
        other is not null
        && (Pointer, From, To, Min, Max, Mechanism, Problem)
            == (other.Pointer, other.From, other.To, other.Min, other.Max, other.Mechanism, other.Problem)
        && Clears.AsSpan().SequenceEqual(other.Clears.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Pointer, From, To, Problem);
}
