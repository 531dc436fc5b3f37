using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Forms;

public class RelationTableTests
{
    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Every_relation_is_found_by_its_rule(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        Assert.Equal(form.Relations, form.Relations.Select(r => r.RuleId).Distinct().SelectMany(id => form.Arithmetic.RelationsOf(id)));
    }

    [Fact]
    public void A_rule_without_relations_holds()
    {
        RelationTable table = DisclosureForm.For(FormEdition.Edition2021).Arithmetic;
        Assert.Empty(table.RelationsOf("GID201"));
        Assert.True(table.AllHold("GID201", new int[200]));
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Side_by_side_sums_fail_for_exactly_the_rules_whose_relations_contain_a_changed_cell(FormEdition edition)
    {
        DisclosureReport report = Reports.Consistent(edition);
        foreach (FormCell cell in report.Form.Cells.Where(c => c.Kind != CellKind.Money))
        {
            Assert.True(report.Cells.Counts.TryGetShort(out ReadOnlySpan<int> shorts));
            int[] counts = [.. shorts];
            counts[cell.Index]++;
            foreach (IGrouping<string, LinearRelation> rule in report.Form.Relations.GroupBy(r => r.RuleId))
                Assert.Equal(!rule.Any(r => r.Terms.Any(t => t.Cell == cell)), report.Form.Arithmetic.AllHold(rule.Key, counts));
        }
    }
}
