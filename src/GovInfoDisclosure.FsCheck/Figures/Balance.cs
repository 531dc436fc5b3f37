using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Figures;

/// <summary>One column of table three: every request came in by one of the sources and left by one of the sinks.</summary>
/// <param name="Sources">本年新收 and 上年结转.</param>
/// <param name="Sinks">The outcomes and 结转下年度.</param>
internal sealed record Balance(ImmutableArray<FormCell> Sources, ImmutableArray<FormCell> Sinks)
{
    public FormCell NewlyReceived => Sources.Single(c => c.Row.JsonName == "newlyReceived");

    public FormCell CarriedOver => Sources.Single(c => c.Row.JsonName == "carriedOver");

    public FormCell CarriedForward => Sinks.Single(c => c.Row.JsonName == "carriedForward");

    public IEnumerable<FormCell> Outcomes => Sinks.Where(c => c != CarriedForward);

    public IEnumerable<FormCell> Cells => Sources.Concat(Sinks);
}
