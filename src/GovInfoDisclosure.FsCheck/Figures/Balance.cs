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

    /// <summary>
    /// The column of last year's form that this one continues: the one of the same name, or else, where a column was renamed, the one at
    /// the same place. Null if last year's form has neither.
    /// </summary>
    /// <param name="index">The number of this column, from 0.</param>
    /// <param name="lastYear">The columns of last year's form.</param>
    public Balance? ContinuedFrom(int index, ImmutableArray<Balance> lastYear) =>
        lastYear.FirstOrDefault(b => b.CarriedForward.Column.JsonName == CarriedForward.Column.JsonName)
            ?? lastYear.ElementAtOrDefault(index);

    public IEnumerable<FormCell> Cells => Sources.Concat(Sinks);
}
