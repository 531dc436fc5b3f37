using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Forms;

public class DisclosureFormTests
{
    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Fact]
    public void Every_edition_has_its_form_oldest_first() =>
        Assert.Equal(Enum.GetValues<FormEdition>().Order(), DisclosureForm.All.Select(f => f.Edition));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void The_form_of_an_edition_is_one_object(FormEdition edition) =>
        Assert.Same(DisclosureForm.For(edition), DisclosureForm.All.Single(f => f.Edition == edition));

    [Fact]
    public void An_undefined_edition_is_a_programmer_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DisclosureForm.For((FormEdition)2020));

    [Theory]
    [InlineData("2019", FormEdition.Edition2019)]
    [InlineData("2021", FormEdition.Edition2021)]
    public void A_form_is_found_by_its_code(string code, FormEdition edition) =>
        Assert.Equal(edition, DisclosureForm.FindByCode(code)?.Edition);

    [Theory]
    [InlineData("")]
    [InlineData("2020")]
    [InlineData("２０２１")]
    [InlineData("2021 ")]
    public void An_unknown_code_has_no_form(string code) => Assert.Null(DisclosureForm.FindByCode(code));

    [Theory]
    [InlineData(FormEdition.Edition2019, 2018, false)]
    [InlineData(FormEdition.Edition2019, 2019, true)]
    [InlineData(FormEdition.Edition2019, 2020, true)]
    [InlineData(FormEdition.Edition2019, 2021, false)]
    [InlineData(FormEdition.Edition2021, 2020, false)]
    [InlineData(FormEdition.Edition2021, 2021, true)]
    [InlineData(FormEdition.Edition2021, 9999, true)]
    public void An_edition_covers_its_years(FormEdition edition, int year, bool covered) =>
        Assert.Equal(covered, DisclosureForm.For(edition).Covers(year));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void The_index_of_a_cell_is_its_position(FormEdition edition) =>
        Assert.All(DisclosureForm.For(edition).Cells, (cell, i) => Assert.Equal(i, cell.Index));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Every_cell_is_found_by_its_pointer(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        Assert.All(form.Cells, cell => Assert.Same(cell, form.FindCell(cell.Pointer)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/requests")]
    [InlineData("/requests/newlyReceived")]
    [InlineData("requests/newlyReceived/total")]
    [InlineData("/Requests/NewlyReceived/Total")]
    public void Other_pointers_have_no_cell(string pointer) => Assert.Null(DisclosureForm.For(FormEdition.Edition2021).FindCell(pointer));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Every_relation_reports_under_a_rule_of_the_catalogue(FormEdition edition) =>
        Assert.All(DisclosureForm.For(edition).Relations, r => Assert.NotNull(Rules.Find(r.Rule.Id)));

    [Theory]
    [InlineData(CellKind.Count, 0)]
    [InlineData(CellKind.Count, FormCell.MaxCount)]
    [InlineData(CellKind.SignedCount, -FormCell.MaxCount)]
    [InlineData(CellKind.SignedCount, FormCell.MaxCount)]
    public void A_cell_accepts_the_ends_of_its_range(CellKind kind, long value) => Assert.True(CellOf(kind).Accepts(value));

    [Theory]
    [InlineData(CellKind.Count, -1)]
    [InlineData(CellKind.Count, FormCell.MaxCount + 1)]
    [InlineData(CellKind.SignedCount, -FormCell.MaxCount - 1)]
    [InlineData(CellKind.SignedCount, FormCell.MaxCount + 1)]
    public void A_cell_accepts_nothing_beyond_its_range(CellKind kind, long value) => Assert.False(CellOf(kind).Accepts(value));

    [Theory]
    [InlineData(CellKind.Count, false)]
    [InlineData(CellKind.SignedCount, false)]
    [InlineData(CellKind.Money, true)]
    public void Only_money_has_fractions(CellKind kind, bool accepted) => Assert.Equal(accepted, CellOf(kind).Accepts(0.5m));

    private static FormCell CellOf(CellKind kind) => DisclosureForm.For(FormEdition.Edition2019).Cells.First(c => c.Kind == kind);
}
