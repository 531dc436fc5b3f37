using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Validation;

public class LinearRuleTests
{
    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void A_consistent_report_has_no_findings(FormEdition edition) =>
        Assert.Empty(Reports.Consistent(edition).Findings());

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Changing_one_cell_fails_exactly_the_relations_that_contain_it(FormEdition edition)
    {
        DisclosureReport report = Reports.Consistent(edition);
        foreach (FormCell cell in report.Form.Relations.SelectMany(r => r.Terms).Select(t => t.Cell).Distinct())
        {
            string[] expected = [.. report.Form.Relations.Where(r => r.Terms.Any(t => t.Cell == cell)).Select(r => r.RuleId + r.Subject.Pointer)];
            ImmutableArray<Finding> findings = report.With(cell, report[cell] + 1).Findings();
            Assert.Equal(expected.Order(), findings.Select(f => f.Rule.Id + f.Pointer).Order());
        }
    }
}
