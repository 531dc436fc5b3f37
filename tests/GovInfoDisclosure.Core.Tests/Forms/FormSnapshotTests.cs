using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Forms;

public class FormSnapshotTests
{
    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Cells_are_those_of_the_fixture_in_the_same_order(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        Snapshot.Equal(
            $"edition-{form.Code}-cells.txt",
            form.Cells.Select(c => $"{c.Pointer} | {c.FullLabel.Chinese} | {c.Kind} | {c.Unit?.Name.Chinese ?? "-"}"));
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Relations_are_those_of_the_fixture_in_the_same_order(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        Snapshot.Equal($"edition-{form.Code}-relations.txt", form.Relations.Select(Equation));
    }

    [Fact]
    public void A_difference_names_the_lines_of_both_sides() =>
        Assert.Equal(
            "x and the form differ (- file, + form):\n- b\n+ c\nfirst difference in line 2:\n- b\n+ c\n2 lines in the file, 2 in the form",
            Snapshot.Difference("x", ["a", "b"], ["a", "c"]));

    // GID301: /requests/newlyReceived/total = + /requests/newlyReceived/naturalPersons + …
    internal static string Equation(LinearRelation relation) =>
        $"{relation.Rule.Id}{(relation.SubjectIsTotal ? " total" : "")}: {relation.Subject.Pointer} ="
        + string.Concat(
            relation.Terms.Where(t => t.Cell != relation.Subject).Select(t => $" {(t.Coefficient > 0 ? '+' : '-')} {t.Cell.Pointer}"));
}
