using GovInfoDisclosure.FsCheck.Randomness;
using GovInfoDisclosure.FsCheck.Reports;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.FsCheck.Json;

/// <summary>Generates the JSON of a report and an edit of it.</summary>
internal static class EditFactory
{
    private static readonly JsonEdit[] All = Enum.GetValues<JsonEdit>();

    public static AlmostValidJson Generate(Random random, ReportProfile profile, JsonEdit? edit)
    {
        JsonEdit wanted = edit ?? random.Pick<JsonEdit>(All);
        // Every edit finds its place in nearly every report; one without dates has none to spoil.
        while (true)
        {
            if (Attempt(random, ReportFactory.Generate(random, ReportSetting.Of(random, profile)).Report, wanted) is { } edited)
                return edited;
        }
    }

    private static AlmostValidJson? Attempt(Random random, DisclosureReport report, JsonEdit edit)
    {
        string valid = ReportJson.WriteText(report);
        var plan = new EditPlan(edit, "", random.Next());
        if (plan.MakeInText(report, valid) is { } edited)
            return edited;
        JsonTree tree = JsonTree.Parse(valid);
        JsonPlace[] places = [.. tree.Places()];
        random.Shuffle(places);
        // Nine places in ten are figures; half of the edits go to the rest first, or it would hardly ever be edited.
        IEnumerable<JsonPlace> order = random.Chance(50)
            ? places.OrderBy(p => report.Form.Tables.Any(t => p.Pointer.StartsWith(t.Pointer, StringComparison.Ordinal)))
            : places;
        return order.Select(p => (plan with { Pointer = p.Pointer }).MakeAt(report, tree, p)).FirstOrDefault(e => e is not null);
    }
}
