using GovInfoDisclosure.FsCheck.Json;

namespace GovInfoDisclosure.FsCheck;

/// <summary>The JSON of a report with one labelled edit.</summary>
/// <param name="Text">The text.</param>
/// <param name="Report">The report it was made from.</param>
/// <param name="Edit">What was done to it.</param>
/// <param name="MustReject">Whether strict reading must refuse it (GID111).</param>
/// <param name="Pointer">
/// Where: the JSON pointer that one of the findings must have, empty for the text as a whole. If the text is still valid, the place of the edit.
/// </param>
public sealed record AlmostValidJson(string Text, DisclosureReport Report, JsonEdit Edit, bool MustReject, string Pointer)
{
    /// <summary>How to edit a smaller report alike.</summary>
    internal EditPlan? Plan { get; init; }

    /// <summary>The edit, what must come of it, and the text.</summary>
    public override string ToString() => $"{Edit} at \"{Pointer}\", {(MustReject ? "to be rejected" : "still valid")}:\n{Text}";

    /// <summary>Whether the texts and what must come of them are equal.</summary>
    public bool Equals(AlmostValidJson? other) =>
        other is not null && Text == other.Text && Edit == other.Edit && MustReject == other.MustReject && Pointer == other.Pointer;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Edit);
}
