using System.Collections.Immutable;

namespace GovInfoDisclosure.Comparisons;

/// <summary>Something that limits a comparison, said so that nobody takes one thing for another.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Message">The sentence for people.</param>
public sealed record ComparisonNote(ComparisonNoteKind Kind, LocalizedText Message)
{
    /// <summary>The JSON pointers of the rows that it is about.</summary>
    public ImmutableArray<string> Pointers { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether the other note is the same.</summary>
    public bool Equals(ComparisonNote? other) =>
        other is not null && (Kind, Message) == (other.Kind, other.Message) && Pointers.AsSpan().SequenceEqual(other.Pointers.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Message);
}
