using FsCheck.NUnit;
using GovInfoDisclosure.FsCheck;
using NUnit.Framework;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace MyTests;

[TestFixture]
[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public class FamilyTests
{
    [Property]
    public void My_sum_over_units_is_the_figure_of_the_parent(ReportFamily family)
    {
        // The parent's own share belongs to the sum. With `int` in place of `long` this fails.
        long sum = family.Units.Append(family.Own).Sum(share => share.Requests.NewlyReceived.Total ?? 0);
        Assert.That(sum, Is.EqualTo(family.Parent.Requests.NewlyReceived.Total ?? 0));
    }
}
