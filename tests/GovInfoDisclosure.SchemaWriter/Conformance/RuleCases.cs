using GovInfoDisclosure.Forms;
using GovInfoDisclosure.JsonSchema.Data;

namespace GovInfoDisclosure.SchemaWriter.Conformance;

/// <summary>Reports that rules find fault with: the samples of the rules, and what relations and blanks add to them.</summary>
internal static class RuleCases
{
    public static void AddTo(CaseList cases)
    {
        foreach (RuleSample sample in RuleSamples.All
            .Where(s => s.PassingText is null && s.Neighbours.IsEmpty && s.Rule != Rules.InvalidJson && Fits(cases.Form, s)))
        {
            string name = $"{sample.Rule.Id.ToLowerInvariant()}-{sample.Rule.Name}";
            cases.Add(name + "-passes", $"What {sample.Rule.Id} passes.", Structure.Valid,
                SampleReport.Write(SampleReport.With(cases.Form, sample.Passing)));
            cases.Add(name, $"What {sample.Rule.Id} finds fault with.", Structure.Valid,
                SampleReport.Write(SampleReport.With(cases.Form, [.. sample.Passing, .. sample.Failing])));
        }

        AddRelations(cases);
        AddMetadata(cases);
    }

    // Members of the samples are those of one form; the dates in them fit its years.
    private static bool Fits(DisclosureForm form, RuleSample sample) =>
        form == RuleSample.Form
        || sample.Passing.Concat(sample.Failing).All(m => form.FindCell(m.Key) is not null);

    private static void AddRelations(CaseList cases)
    {
        string most = $"{FormCell.MaxCount}";
        cases.Add("relations-all", "Every relation fails at once.", Structure.Valid, [.. Subjects(cases)]);
        cases.Add("relation-sum-beyond-2-53", "Six figures of 2^53 − 1 add up to more than 64-bit floating point holds exactly.",
            Structure.Valid,
            [.. cases.Cells(most, c => c.Row.Pointer == "/requests/newlyReceived")]);
        cases.Add("relation-fails-whatever-the-blanks", "A blank cannot make up for details above the total.", Structure.Valid,
            ("/requests/newlyReceived/naturalPersons", "9"), ("/requests/newlyReceived/others", "null"),
            ("/requests/newlyReceived/total", "8"));
        cases.Add("relation-blank-total-negative", "A blank on the other side of a relation would have to be below 0.", Structure.Valid,
            ("/requests/outcomes/total/naturalPersons", "4"), ("/requests/outcomes/granted/naturalPersons", "4"),
            ("/requests/carriedForward/naturalPersons", "null"),
            ("/requests/outcomes/granted/total", "4"), ("/requests/outcomes/total/total", "4"));
        cases.Add("relation-blanks-of-both-signs", "Blanks on both sides satisfy a relation whatever the rest is, but the total is at least 7.", Structure.Valid,
            ("/reviewAndLitigation/reconsideration/upheld", "7"), ("/reviewAndLitigation/reconsideration/pending", "null"),
            ("/reviewAndLitigation/reconsideration/total", "null"));
        foreach (FormRow row in cases.Form.Tables.Single(t => t.JsonName == "reviewAndLitigation").Rows)
        {
            cases.Add($"gid401-{row.JsonName}", $"{row.Pointer} does not add up.", Structure.Valid,
                (row.Find("upheld")!.Pointer, "2"), (row.Find("pending")!.Pointer, "1"), (row.Find("total")!.Pointer, "2"));
        }
    }

    // With 0 all around, a subject that is not 0 fails its relation.
    private static IEnumerable<(string, string?)> Subjects(CaseList cases) =>
        cases.Form.Relations.Select((r, i) => (r.Subject.Pointer, (string?)$"{i + 1}")).DistinctBy(s => s.Pointer);

    private static void AddMetadata(CaseList cases)
    {
        DisclosureForm form = cases.Form;
        int year = form.SampleYear;
        cases.Add("edition-too-late", "A year before the first of the edition.", Structure.Valid,
            ("/year", $"{form.FirstYear - 1}"), ("/period", null), ("/publishedOn", null));
        cases.Add("published-late-by-government", "A government publishes on 1 April.", Structure.Valid,
            ("/agency/name", "\"青禾县人民政府\""), ("/publishedOn", $"\"{year + 1}-04-01\""));
        cases.Add("published-late-by-department", "A department publishes on 1 February.", Structure.Valid,
            ("/publishedOn", $"\"{year + 1}-02-01\""));
        cases.Add("period-of-another-year", "The statistical period is the year before.", Structure.Valid,
            ("/period", $$"""{ "from": "{{year - 1}}-01-01", "to": "{{year - 1}}-12-31" }"""));
        cases.Add("rules-of-a-township", "A township claims government rules.", Structure.Valid,
            ("/agency/name", "\"青禾县西口镇人民政府\""), (form.Tables[0].Rows.Single(r => r.JsonName == "governmentRules").Cells[^1].Pointer, "2"));
    }
}
