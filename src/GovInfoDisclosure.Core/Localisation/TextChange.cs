using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoDisclosure.Localisation;

/// <summary>Other words for a piece of the narrative, as part of a <see cref="Repair"/>.</summary>
/// <param name="Pointer">The JSON pointer of the text, such as <c>/overview/parts/1/text</c>.</param>
/// <param name="Offset">Where the piece begins in the text, in UTF-16 units from 0.</param>
/// <param name="From">The piece as it is.</param>
/// <param name="To">What to put in its place.</param>
public sealed record TextChange(string Pointer, int Offset, string From, string To)
{
    /// <summary>How long the piece is, in UTF-16 units.</summary>
    public int Length => From.Length;

    /// <summary>The <see cref="Finding.Id"/> of the findings that the change clears.</summary>
    public ImmutableArray<string> Clears { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The <see cref="Problem.Id"/> of the problem it solves; null if none is known.</summary>
    public string? Problem { get; init; }

    /// <summary>A copy of a report with the other words.</summary>
    /// <exception cref="ArgumentException">The report has no such text, or other words at that place.</exception>
    internal DisclosureReport ApplyTo(DisclosureReport report) => Pointer.Split('/') switch
    {
        ["", "overview", .. var place] => report with { Overview = In(report.Overview, place) },
        ["", "problems", .. var place] => report with { Problems = In(report.Problems, place) },
        ["", "otherMatters", .. var place] => report with { OtherMatters = In(report.OtherMatters, place) },
        _ => throw OtherWords(),
    };

    /// <summary>Whether the other change is the same.</summary>
    public bool Equals(TextChange? other) =>
        other is not null && (Pointer, Offset, From, To, Problem) == (other.Pointer, other.Offset, other.From, other.To, other.Problem)
        && Clears.AsSpan().SequenceEqual(other.Clears.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Pointer, Offset, From, To);

    private Narrative In(Narrative? narrative, string[] place) => (narrative, place) switch
    {
        ({ }, ["text"]) => narrative with { Text = In(narrative.Text) },
        ({ }, ["parts", var number, "text"]) when IndexIn(narrative, number) is { } index => narrative with
        {
            Parts = narrative.Parts.SetItem(index, narrative.Parts[index] with { Text = In(narrative.Parts[index].Text) }),
        },
        _ => throw OtherWords(),
    };

    private static int? IndexIn(Narrative narrative, string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < narrative.Parts.Length
            ? index
            : null;

    private string In(string text) =>
        Offset >= 0 && Offset <= text.Length && text.AsSpan(Offset).StartsWith(From, StringComparison.Ordinal)
            ? string.Concat(text.AsSpan(0, Offset), To, text.AsSpan(Offset + Length))
            : throw OtherWords();

    private ArgumentException OtherWords() => new($"The report does not have the words {From} at {Offset} of {Pointer}.");
}
