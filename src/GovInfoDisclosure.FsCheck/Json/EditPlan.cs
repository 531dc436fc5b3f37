using GovInfoDisclosure.FsCheck.Randomness;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.FsCheck.Json;

/// <summary>One edit of JSON: what, where, and what it depends on besides. It can be made in any report that has the place.</summary>
/// <param name="Edit">The edit.</param>
/// <param name="Pointer">The place; empty for edits of the whole text.</param>
/// <param name="Variant">Decides what is left to chance.</param>
internal sealed record EditPlan(JsonEdit Edit, string Pointer, int Variant)
{
    /// <summary>The edited JSON of a report; null if it has no such place or the edit does not fit there.</summary>
    public AlmostValidJson? MakeIn(DisclosureReport report)
    {
        string valid = ReportJson.WriteText(report);
        JsonTree tree = JsonTree.Parse(valid);
        return Pointer.Length == 0 ? MakeInText(report, valid)
            : tree.Places().FirstOrDefault(p => p.Pointer == Pointer) is { } place ? MakeAt(report, tree, place) : null;
    }

    public AlmostValidJson? MakeInText(DisclosureReport report, string valid) =>
        Labelled(report, TextEdits.Apply(Edit, report, valid, RandomSource.From(Variant)));

    /// <summary>The edit at a place of the tree, which is no longer valid then; null, and the tree as it was, if it does not fit.</summary>
    public AlmostValidJson? MakeAt(DisclosureReport report, JsonTree tree, JsonPlace place)
    {
        if (report.Form.FindCell(place.Pointer) is { } cell && FigureEdits.Apply(Edit, cell, place) is { } mustReject)
            return Labelled(report, new(tree.Write(), mustReject, Edit == JsonEdit.FigureLeadingZero ? "" : place.Pointer));
        return PlaceEdits.Apply(Edit, place, RandomSource.From(Variant)) is { } edited
            ? Labelled(report, new(tree.Write(), edited.MustReject, edited.Pointer))
            : null;
    }

    private AlmostValidJson? Labelled(DisclosureReport report, EditResult? result) => result is { } done
        ? new(done.Text, report, Edit, done.MustReject, done.Pointer) { Plan = this }
        : null;
}
