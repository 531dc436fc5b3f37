using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Model;

public class TypedNamesTests
{
    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Fact]
    public void Typed_names_and_the_cells_of_all_editions_are_the_same() =>
        Assert.Equal(
            DisclosureForm.All.SelectMany(f => f.Cells).Select(c => c.Pointer).Distinct().Order(StringComparer.Ordinal),
            TypedName.All.Select(n => n.Pointer).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Every_cell_is_read_by_its_typed_name(FormEdition edition)
    {
        DisclosureReport report = Reports.Consistent(edition);
        Assert.All(report.Form.Cells, cell => Assert.Equal(report[cell], TypedName.Of(cell).Get(report)));
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Every_cell_is_set_by_the_object_initialiser_of_its_typed_name(FormEdition edition) =>
        Assert.All(DisclosureForm.For(edition).Cells, cell =>
            Assert.Equal(new DisclosureReport(edition).With(cell, 7), TypedName.Of(cell).Initialize(edition, 7)));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Every_cell_is_changed_by_with_at_every_level_and_nothing_else_is(FormEdition edition)
    {
        DisclosureReport report = Reports.Consistent(edition);
        Assert.All(report.Form.Cells, cell => Assert.Equal(report.With(cell, 7), TypedName.Of(cell).Change(report, 7)));
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Changing_a_copy_leaves_the_original_as_it_was(FormEdition edition)
    {
        DisclosureReport report = Reports.Consistent(edition);
        foreach (FormCell cell in report.Form.Cells)
        {
            TypedName.Of(cell).Change(report, 7);
            report.With(cell, 7);
        }

        Assert.Equal(Reports.Consistent(edition), report);
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Names_of_the_other_edition_are_null(FormEdition edition)
    {
        DisclosureReport report = Reports.Consistent(edition);
        Assert.NotEmpty(NotIn(edition));
        Assert.All(NotIn(edition), name => Assert.Null(name.Get(report)));
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Names_of_the_other_edition_throw_when_set(FormEdition edition) =>
        Assert.All(NotIn(edition), name => Assert.Throws<InvalidOperationException>(() => name.Initialize(edition, 7)));

    [Fact]
    public void The_message_has_the_name_and_the_edition()
    {
        var figures = new ProactiveDisclosure { GovernmentRules = new DocumentFigures { NewlyMade = 1 } };
        var exception = Assert.Throws<InvalidOperationException>(
            () => new DisclosureReport(FormEdition.Edition2021) { ProactiveDisclosure = figures });
        Assert.Equal("NewlyMade of /proactiveDisclosure/governmentRules is not part of edition 2021.", exception.Message);
    }

    private static IEnumerable<TypedName> NotIn(FormEdition edition) =>
        TypedName.All.Where(n => DisclosureForm.For(edition).FindCell(n.Pointer) is null);
}
