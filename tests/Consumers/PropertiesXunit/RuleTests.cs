using FsCheck.Xunit;
using GovInfoDisclosure;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Validation;
using Xunit;

namespace Consumer;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public class RuleTests
{
    [Property]
    public void Reports_in_order_have_no_errors(ConsistentReport consistent) =>
        Assert.DoesNotContain(RuleSet.Standard.Check(consistent.Report), f => f.Severity == FindingSeverity.Error);

    [Property]
    public void Defects_are_found(DefectiveReport defective) => Assert.All(
        defective.Expected,
        e => Assert.Contains(RuleSet.Standard.Check(defective.Report), f => f.Rule.Id == e.RuleId && f.Pointer == e.Pointer));
}
