using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Forms;

/// <summary>
/// Every relation spoilt in every small way: a coefficient flipped, a term dropped, a term moved to the next cell. Reports in order must
/// contradict each mutant, in both ways in which relations are evaluated, and the fixture that pins the form must not have it.
/// </summary>
public class RelationMutationTests(ITestOutputHelper output)
{
    private const int MostReports = 200;

    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Generated_reports_in_order_contradict_every_mutant(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        List<LinearRelation> survivors = Mutants(form);
        int mutants = survivors.Count, seed = 0;
        for (; seed < MostReports && survivors.Count > 0; seed++)
        {
            DisclosureReport report = InOrder(edition, seed);
            Assert.DoesNotContain(form.Relations, r => RelationState.Of(r, report.Cells).Fails);
            survivors.RemoveAll(m => RelationState.Of(m, report.Cells).Fails);
        }

        output.WriteLine($"{form.Name.English}: {mutants - survivors.Count} of {mutants} mutants contradicted by {seed} reports");
        Assert.Empty(survivors);
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Figures_added_up_side_by_side_contradict_every_mutant(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        Assert.True(Reports.Consistent(edition).Cells.Counts.TryGetShort(out ReadOnlySpan<int> shorts));
        int[] counts = [.. shorts];
        Assert.All(form.Relations, r => Assert.True(HoldsByItself(r, counts)));
        Assert.DoesNotContain(Mutants(form), m => HoldsByItself(m, counts));
    }

    // FormBuilder refuses a relation without its subject.
    [Theory]
    [MemberData(nameof(AllEditions))]
    public void The_fixture_of_the_form_has_no_mutant(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        IEnumerable<LinearRelation> possible = Mutants(form).Where(m => m.Terms.Contains(new(m.Subject, -1)));
        Assert.Empty(possible.Select(FormSnapshotTests.Equation).Intersect(Snapshot.Lines($"edition-{form.Code}-relations.txt")));
    }

    private static DisclosureReport InOrder(FormEdition edition, int seed) => ReportGenerator.Consistent(
        seed,
        new() { Edition = edition, Blanks = BlankStyle.None, Scale = seed % 2 == 0 ? ReportScale.Province : ReportScale.Boundary }).Report;

    private static bool HoldsByItself(LinearRelation relation, int[] counts) =>
        RelationBand.Of([relation], counts.Length).Single().Holds(counts);

    private static List<LinearRelation> Mutants(DisclosureForm form) =>
        [.. form.Relations.SelectMany(r => r.Terms.SelectMany((term, i) => Instead(form, r, term).Select(t => With(r, i, t))))];

    private static IEnumerable<RelationTerm?> Instead(DisclosureForm form, LinearRelation relation, RelationTerm term)
    {
        yield return term with { Coefficient = -term.Coefficient };
        yield return null;
        foreach (int index in (int[])[term.Cell.Index - 1, term.Cell.Index + 1])
        {
            if (form.Cells.ElementAtOrDefault(index) is { Kind: CellKind.Count } cell && relation.Terms.All(t => t.Cell != cell))
                yield return term with { Cell = cell };
        }
    }

    private static LinearRelation With(LinearRelation relation, int index, RelationTerm? term) => new(
        relation.Rule, relation.Subject,
        term is { } other ? relation.Terms.SetItem(index, other) : relation.Terms.RemoveAt(index), relation.SubjectIsTotal);
}
