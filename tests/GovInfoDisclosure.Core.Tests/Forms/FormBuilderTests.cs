using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Forms.Editions;

namespace GovInfoDisclosure.Tests.Forms;

/// <summary>The registry refuses an edition whose data contradict themselves, and says where.</summary>
public class FormBuilderTests
{
    private static readonly FormSpec Good = Edition2021.Spec;

    private static readonly RelationSpec RowTotals = Good.Relations[0];

    [Fact]
    public void The_edition_the_cases_start_from_is_accepted() => Assert.Equal(200, FormBuilder.Build(Good).Cells.Length);

    [Fact]
    public void A_table_without_its_section_is_refused() =>
        AssertRefused(Good with { Sections = [.. Good.Sections.Where(s => s.Number != 3)] }, "table requests has no section");

    [Fact]
    public void A_table_in_the_section_of_another_is_refused() =>
        AssertRefused(Good with { Tables = [Good.Tables[0], Good.Tables[1] with { Section = 4 }] }, "table requests has no section");

    [Fact]
    public void A_section_number_twice_is_refused() =>
        AssertRefused(Good with { Sections = [.. Good.Sections, Good.Sections[0]] }, "a section number occurs twice");

    [Fact]
    public void A_table_twice_is_refused() =>
        AssertRefused(Good with { Tables = [.. Good.Tables, Good.Tables[0]] }, "/proactiveDisclosure is defined twice");

    [Fact]
    public void A_row_twice_is_refused() =>
        AssertRefused(
            WithBlock(b => b with { Entries = [.. b.Entries, b.Entries[0]] }), "/reviewAndLitigation/reconsideration is defined twice");

    [Fact]
    public void A_group_with_the_name_of_a_row_is_refused() =>
        AssertRefused(
            WithBlock(b => b with { Entries = [b.Entries[0], ((GroupSpec)b.Entries[1]) with { JsonName = "reconsideration" }] }),
            "/reviewAndLitigation/reconsideration is defined twice");

    [Fact]
    public void A_column_twice_is_refused() =>
        AssertRefused(
            WithBlock(b => b with { Columns = [.. b.Columns, b.Columns[0]] }),
            "/reviewAndLitigation/reconsideration/upheld is defined twice");

    [Fact]
    public void An_empty_group_is_refused() =>
        AssertRefused(
            WithBlock(b => b with { Entries = [.. b.Entries, new GroupSpec("", "nothing", "无", "Nothing", [])] }),
            "/reviewAndLitigation/nothing is an empty group");

    [Fact]
    public void A_relation_on_an_unknown_table_is_refused() =>
        AssertRefused(With(RowTotals with { Table = "nowhere" }), "there is no table /nowhere");

    [Fact]
    public void A_relation_on_an_unknown_column_is_refused() =>
        AssertRefused(With(RowTotals with { Terms = [.. RowTotals.Terms, new(1, "nobody")] }), "has no column nobody");

    [Fact]
    public void A_relation_on_an_unknown_row_is_refused() =>
        AssertRefused(
            With(new RelationSpec(
                Rules.OutcomeTotal, "requests", RelationDirection.EachColumn, "carriedForward", true,
                new(1, "nothing"), new(-1, "carriedForward"))),
            "there is no row /requests/nothing");

    [Fact]
    public void A_relation_on_an_unknown_group_is_refused() =>
        AssertRefused(
            With(new RelationSpec(
                Rules.OutcomeTotal, "requests", RelationDirection.EachColumn, "carriedForward", true,
                new(1, "deny/*"), new(-1, "carriedForward"))),
            "there is no row /requests/deny/*");

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(-3)]
    public void A_coefficient_other_than_one_and_minus_one_is_refused(int coefficient) =>
        AssertRefused(With(RowTotals with { Terms = [new(coefficient, "naturalPersons"), new(-1, "total")] }), "coefficient");

    [Fact]
    public void A_relation_over_money_is_refused() =>
        AssertRefused(
            With(new RelationSpec(
                Rules.RequestRowTotal, "proactiveDisclosure", RelationDirection.EachColumn, "fees", true, new TermSpec(-1, "fees")),
                Good with { Tables = [OnlyMoney(Good.Tables[0])] }),
            "is no count");

    [Fact]
    public void A_cell_twice_in_one_relation_is_refused() =>
        AssertRefused(With(RowTotals with { Terms = [.. RowTotals.Terms, new(1, "others")] }), "a cell occurs twice");

    [Fact]
    public void A_subject_that_is_no_term_is_refused() =>
        AssertRefused(With(RowTotals with { Terms = [.. RowTotals.Terms.Where(t => t.Path != "total")] }), "the subject is no term");

    [Fact]
    public void A_subject_that_is_added_is_refused() =>
        AssertRefused(
            With(RowTotals with { Terms = [new(-1, "others"), new(1, "total")] }), "the subject is no term with the coefficient −1");

    [Fact]
    public void A_repeated_relation_is_refused() =>
        AssertRefused(Good with { Relations = [.. Good.Relations, RowTotals] }, "the relation is repeated");

    [Fact]
    public void The_same_equation_under_another_rule_is_refused() =>
        AssertRefused(Good with { Relations = [.. Good.Relations, RowTotals with { Rule = Rules.CaseTotal }] }, "the relation is repeated");

    [Fact]
    public void Totals_that_depend_on_each_other_are_refused() =>
        AssertRefused(
            Good with
            {
                Relations =
                [
                    RowTotals,
                    RowTotals with { Rule = Rules.CaseTotal, Subject = "others", Terms = [new(1, "total"), new(-1, "others")] },
                ],
            },
            "in a circle");

    [Fact]
    public void A_group_stands_for_the_rows_below_it_and_not_for_rows_of_a_similar_name()
    {
        FormSpec spec =
            WithBlock(b => b with { Entries = [.. b.Entries, new RowSpec("", "litigationElsewhere", "其他诉讼", "Other litigation")] });
        var sum = new RelationSpec(Rules.CaseTotal, "reviewAndLitigation", RelationDirection.EachColumn, "reconsideration", true,
            new(1, "litigation/*"), new(-1, "reconsideration"));
        Assert.Equal(
            ["/reviewAndLitigation/reconsideration", "/reviewAndLitigation/litigation/direct",
                "/reviewAndLitigation/litigation/afterReconsideration"],
            FormBuilder.Build(With(sum, spec)).Relations[0].Terms.Select(t => t.Cell.Row.Pointer));
    }

    [Fact]
    public void A_relation_whose_rule_the_catalogue_lacks_is_refused() =>
        AssertRefused(
            With(RowTotals with { Rule = new Rule("GID309", "unheardOf", FindingSeverity.Error, LocalizedText.Same("{cell}")) }),
            "the catalogue has no such rule");

    private static void AssertRefused(FormSpec spec, string reason) =>
        Assert.Contains(reason, Assert.Throws<InvalidOperationException>(() => FormBuilder.Build(spec)).Message, StringComparison.Ordinal);

    private static FormSpec With(RelationSpec relation, FormSpec? form = null) => (form ?? Good) with { Relations = [relation] };

    // Table four is one block.
    private static FormSpec WithBlock(Func<BlockSpec, BlockSpec> change) => Good with
    {
        Tables = [Good.Tables[0], Good.Tables[1], Good.Tables[2] with { Blocks = [change(Good.Tables[2].Blocks[0])] }],
    };

    private static TableSpec OnlyMoney(TableSpec table) => table with { Blocks = [table.Blocks[^1]] };
}
