using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Indicators;

/// <summary>What an indicator is computed from on one edition of the form: 100 × numerator ÷ denominator.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Numerator">The cells whose figures, each times its coefficient, add up to the part.</param>
/// <param name="Denominator">Those that add up to the whole.</param>
public sealed record IndicatorFormula(
    FormEdition Edition, ImmutableArray<RelationTerm> Numerator, ImmutableArray<RelationTerm> Denominator)
{
    /// <summary>Whether the other formula has the same terms.</summary>
    public bool Equals(IndicatorFormula? other) => other is not null && Edition == other.Edition
        && Numerator.AsSpan().SequenceEqual(other.Numerator.AsSpan()) && Denominator.AsSpan().SequenceEqual(other.Denominator.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Edition, Numerator.Length, Denominator.Length);
}
