using FsCheck.NUnit;
using GovInfoDisclosure;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Validation;
using NUnit.Framework;
// NUnit has an attribute of that name, too.
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace Consumer;

[TestFixture]
[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public class RuleTests
{
    [Property]
    public void Reports_in_order_have_no_errors(ConsistentReport consistent) =>
        Assert.That(RuleSet.Standard.Check(consistent.Report).Where(f => f.Severity == FindingSeverity.Error), Is.Empty);

    [Property]
    public void Defects_are_found(DefectiveReport defective) => Assert.That(
        RuleSet.Standard.Check(defective.Report).Select(f => (f.Rule.Id, f.Pointer)),
        Is.SupersetOf(defective.Expected.Select(e => (e.RuleId, e.Pointer))));
}
