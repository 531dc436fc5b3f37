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
        Assert.Equal(form.Relations, form.Relations.Select(r => r.Rule).Distinct().SelectMany(r => form.Arithmetic.RelationsOf(r)));
    }

    [Fact]
    public void A_rule_without_relations_holds()
    {
        RelationTable table = DisclosureForm.For(FormEdition.Edition2021).Arithmetic;
        Assert.Empty(table.RelationsOf(Rules.NoRuleMakingPower));
        Assert.True(table.AllHold(Rules.NoRuleMakingPower, new int[200]));
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
            foreach (IGrouping<Rule, LinearRelation> rule in report.Form.Relations.GroupBy(r => r.Rule))
                Assert.Equal(!rule.Any(r => r.Terms.Any(t => t.Cell == cell)), report.Form.Arithmetic.AllHold(rule.Key, counts));
        }
    }
}
