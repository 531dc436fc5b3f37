using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Forms;

/// <summary>What a cell knows about its place: relations, neighbours, label.</summary>
public class FormCellTests
{
    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void A_cell_knows_exactly_the_relations_that_it_is_a_term_of(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        Assert.All(form.Cells, c => Assert.Equal(form.Relations.Where(r => r.Terms.Any(t => t.Cell == c)), c.Relations));
        Assert.Equal(
            form.Relations.Select(r => r.Id).Order(),
            form.Cells.SelectMany(c => c.Relations).Select(r => r.Id).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Totals_are_the_cells_that_can_be_computed(FormEdition edition)
    {
        DisclosureReport report = Reports.Zero(edition);
        Assert.All(report.Form.Cells, c => Assert.Equal(report.ComputedTotal(c) is not null, c.IsTotal));
        Assert.Contains(report.Form.Cells, c => c.IsTotal);
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Neighbours_are_mutual(FormEdition edition) => Assert.All(DisclosureForm.For(edition).Cells, c =>
    {
        Assert.True(c.Right is null || c.Right.Left == c);
        Assert.True(c.Left is null || c.Left.Right == c);
        Assert.True(c.Below is null || (c.Below.Above == c && c.Below.Column.JsonName == c.Column.JsonName));
        Assert.True(c.Above is null || c.Above.Below == c);
    });

    [Theory]
    [InlineData("/requests/newlyReceived/naturalPersons", null, "commercialEnterprises", null, "/requests/carriedOver/naturalPersons")]
    [InlineData("/requests/carriedForward/total", "others", null, "/requests/outcomes/total/total", null)]
    [InlineData("/proactiveDisclosure/fees/amount", null, null, null, null)]
    [InlineData("/reviewAndLitigation/reconsideration/total", "pending", "/reviewAndLitigation/litigation/direct/upheld", null, null)]
    [InlineData("/reviewAndLitigation/reconsideration/upheld", null, "corrected", null, null)]
    [InlineData("/reviewAndLitigation/litigation/afterReconsideration/total", "pending", null, null, null)]
    public void A_cell_has_the_neighbours_printed_beside_it(string pointer, string? left, string? right, string? above, string? below)
    {
        FormCell cell = DisclosureForm.For(FormEdition.Edition2021).FindCell(pointer)!;
        string row = cell.Row.Pointer + "/";
        string? Full(string? name) => name is null || name[0] == '/' ? name : row + name;
        Assert.Equal(
            (Full(left), Full(right), above, below),
            (cell.Left?.Pointer, cell.Right?.Pointer, cell.Above?.Pointer, cell.Below?.Pointer));
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Every_place_of_the_form_has_a_label(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        Assert.All(form.Cells, c => Assert.Equal(c.FullLabel, form.LabelOf(c.Pointer)));
        Assert.All(form.Tables.SelectMany(t => t.Rows), r => Assert.Equal(r.FullLabel, form.LabelOf(r.Pointer)));
        Assert.All(form.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Groups), g => Assert.NotNull(form.LabelOf(g.Pointer)));
        Assert.All(form.Tables, t => Assert.Equal(t.Label, form.LabelOf(t.Pointer)));
        Assert.All(form.Sections.Where(s => s.IsNarrative), s => Assert.Equal(s.FullTitle, form.LabelOf("/" + s.JsonName)));
        Assert.All(form.Particulars, p => Assert.Equal(p.Label, form.LabelOf("/" + p.JsonName)));
        Assert.NotNull(form.LabelOf("/agency/name"));
        Assert.NotNull(form.LabelOf("/period/from"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("year")]
    [InlineData("/agency/")]
    [InlineData("/agency/name/x")]
    [InlineData("/requests/newlyReceived/")]
    [InlineData("/Requests")]
    public void What_is_no_place_has_no_label(string pointer) =>
        Assert.All(DisclosureForm.All, form => Assert.Null(form.LabelOf(pointer)));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void The_rows_that_pass_requests_on_are_known(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        Assert.Equal(("/requests/carriedOver", "/requests/carriedForward"), (form.CarriedOver.Pointer, form.CarriedForward.Pointer));
    }
}
