using GovInfoDisclosure.FsCheck.Json;

namespace GovInfoDisclosure.FsCheck;

/// <summary>The JSON of a report with one labelled edit.</summary>
/// <param name="Text">The text.</param>
/// <param name="Report">The report it was made from.</param>
/// <param name="Edit">What was done to it.</param>
/// <param name="MustReject">Whether strict reading must reject it (GID111).</param>
/// <param name="Pointer">
/// The JSON pointer that one of the findings must have, empty for the text as a whole; the place of the edit if the text is still valid.
/// </param>
public sealed record AlmostValidJson(string Text, DisclosureReport Report, JsonEdit Edit, bool MustReject, string Pointer)
{
    /// <summary>How to make the same edit in a smaller report.</summary>
    internal EditPlan? Plan { get; init; }

    /// <summary>The edit, whether it must be rejected, and the text.</summary>
    public override string ToString() => $"{Edit} at \"{Pointer}\", {(MustReject ? "to be rejected" : "still valid")}:\n{Text}";

    /// <summary>Whether the texts, the edits and the expected outcomes are equal.</summary>
    public bool Equals(AlmostValidJson? other) =>
        other is not null && Text == other.Text && Edit == other.Edit && MustReject == other.MustReject && Pointer == other.Pointer;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Edit);
}
