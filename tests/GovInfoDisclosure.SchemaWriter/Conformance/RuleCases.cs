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
        AddNarrative(cases);
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
        cases.Add("relation-blanks-of-both-signs",
            "Blanks on both sides satisfy a relation whatever the rest is, but the total is at least 7.", Structure.Valid,
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

    private static void AddNarrative(CaseList cases)
    {
        (string, string?)[] figures =
        [
            ("/requests/newlyReceived/naturalPersons", "5"), ("/requests/newlyReceived/total", "5"),
            ("/requests/carriedOver/naturalPersons", "1"), ("/requests/carriedOver/total", "1"),
            ("/requests/outcomes/granted/naturalPersons", "4"), ("/requests/outcomes/granted/total", "4"),
            ("/requests/outcomes/total/naturalPersons", "4"), ("/requests/outcomes/total/total", "4"),
            ("/requests/carriedForward/naturalPersons", "2"), ("/requests/carriedForward/total", "2"),
        ];
        cases.Add("text-agrees", "Requests received with and without those carried over, and in Chinese numerals.", Structure.Valid,
            [.. figures, ("/overview/text", "\"收到政府信息公开申请6件，其中新收5件、上年结转一件，办结四件，予以公开4件，结转下年度2件。\"")]);
        cases.Add("text-of-others", "Figures of other bodies, years and channels.", Structure.Valid,
            [.. figures, ("/overview/text", "\"上年收到申请9件。各乡镇收到申请8件。其中网络申请7件。\"")]);
        cases.Add("text-contradicts", "Two figures of the text are others than in table three.", Structure.Valid,
            [.. figures, ("/overview/text", "\"新收政府信息公开申请15件，办结3件，结转下年度2件。\"")]);
        cases.Add("text-denies", "The text denies requests, cases and what is carried forward.", Structure.Valid,
            [.. figures, ("/reviewAndLitigation/reconsideration/upheld", "1"), ("/reviewAndLitigation/reconsideration/total", "1"),
                ("/overview/text", "\"新收政府信息公开申请5件，均已办结。未发生行政复议、行政诉讼。\"")]);
        cases.Add("section-five-empty", "Section five is a word.", Structure.Valid, ("/problems/text", "\"无\""));
        cases.Add("title-of-another-year", "The title is that of last year.", Structure.Valid,
            ("/title", $"\"青禾县自然资源局{cases.Form.SampleYear - 1}年政府信息公开工作年度报告\""));
        cases.Add("title-of-another-agency", "The title is that of another agency.", Structure.Valid,
            ("/title", $"\"青禾县水利局{cases.Form.SampleYear}年政府信息公开工作年度报告\""));
        cases.Add("part-out-of-number", "The second part of section one is numbered three.", Structure.Valid,
            ("/overview/parts", """[{ "heading": "（一）主动公开", "text": "" }, { "heading": "（三）依申请公开", "text": "" }]"""));
    }

    private static void AddMetadata(CaseList cases)
    {
        DisclosureForm form = cases.Form;
        int year = form.SampleYear;
        cases.Add("edition-too-late", "A year before the first of the edition.", Structure.Valid,
            ("/year", $"{form.FirstYear - 1}"), ("/period", null), ("/publishedOn", null));
        cases.Add("published-late-by-government", "A government publishes on 1 April.", Structure.Valid,
            ("/agency/name", "\"青禾县人民政府\""), ("/title", $"\"青禾县人民政府{year}年政府信息公开工作年度报告\""), ("/publishedOn", $"\"{year + 1}-04-01\""));
        cases.Add("published-late-by-department", "A department publishes on 1 February.", Structure.Valid,
            ("/publishedOn", $"\"{year + 1}-02-01\""));
        cases.Add("period-of-another-year", "The statistical period is the year before.", Structure.Valid,
            ("/period", $$"""{ "from": "{{year - 1}}-01-01", "to": "{{year - 1}}-12-31" }"""));
        cases.Add("rules-of-a-township", "A township claims government rules.", Structure.Valid,
            ("/agency/name", "\"青禾县西口镇人民政府\""), ("/title", $"\"青禾县西口镇人民政府{year}年政府信息公开工作年度报告\""),
            (form.Tables[0].Rows.Single(r => r.JsonName == "governmentRules").Cells[^1].Pointer, "2"));
    }
}
