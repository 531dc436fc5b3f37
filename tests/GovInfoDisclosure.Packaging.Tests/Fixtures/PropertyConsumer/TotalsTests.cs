using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoDisclosure;
using GovInfoDisclosure.FsCheck;
using Xunit;

namespace PropertyConsumer;

public class TotalsTests
{
    // A fixed start, so that a run that finds nothing is not just out of luck.
    [Property(Replay = "1,3")]
    public Property Outcomes_add_up_to_their_total() => Prop.ForAll(
        ReportArb.Consistent(new() { Edition = FormEdition.Edition2021 }),
        consistent => Assert.Equal(consistent.Report.Requests.Outcomes.Total.Total ?? 0, Totals.Outcomes(consistent.Report.Requests)));
}
