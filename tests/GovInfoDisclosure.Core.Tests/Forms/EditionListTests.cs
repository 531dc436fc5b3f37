using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Forms;

public class EditionListTests
{
    [Fact]
    public void An_edition_ends_the_year_before_the_next_begins()
    {
        Assert.Equal(
            DisclosureForm.All.Skip(1).Select(f => (int?)(f.FirstYear - 1)).Append(null),
            DisclosureForm.All.Select(f => f.LastYear));
    }

    [Fact]
    public void Every_edition_is_found_by_its_value_and_no_other_value_is_one()
    {
        Assert.Equal(Enum.GetValues<FormEdition>(), DisclosureForm.All.Select(f => f.Edition));
        Assert.All(DisclosureForm.All, f => Assert.Same(f, DisclosureForm.For(f.Edition)));
        Assert.Throws<ArgumentOutOfRangeException>(() => DisclosureForm.For((FormEdition)1999));
    }

    [Fact]
    public void Samples_are_of_a_year_of_their_edition_that_does_not_change() =>
        Assert.Equal([("2019", 2020), ("2021", 2024)], DisclosureForm.All.Select(f => (f.Code, f.SampleYear)));

    [Fact]
    public void A_form_names_the_rules_that_can_find_something_on_it()
    {
        DisclosureForm old = DisclosureForm.For(FormEdition.Edition2019), current = DisclosureForm.For(FormEdition.Edition2021);

        Assert.Equal(Rules.All, current.Rules);
        Assert.Equal([Rules.InForceTooSmall, Rules.FeeImplausible, Rules.InForceDiffers], current.Rules.Except(old.Rules));
    }

    [Fact]
    public void Documents_in_force_are_balanced_where_the_form_asks_for_them()
    {
        Assert.Empty(DisclosureForm.For(FormEdition.Edition2019).DocumentBalances);
        Assert.Equal(
            [
                "governmentRules: issued, repealed, inForce",
                "normativeDocuments: issued, repealed, inForce",
            ],
            DisclosureForm.For(FormEdition.Edition2021).DocumentBalances.Select(b =>
                $"{b.Row.JsonName}: {b.Issued.Column.JsonName}, {b.Repealed.Column.JsonName}, {b.InForce.Column.JsonName}"));
    }
}
