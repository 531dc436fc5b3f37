using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Localisation;

/// <summary>What the blanks of a table, or of a block of table four, can hold by all its relations together.</summary>
internal sealed class SolvedBlanks
{
    private readonly Figures _figures;
    private readonly BlankRanges _ranges;

    private SolvedBlanks(Component component, Figures figures)
    {
        Component = component;
        _figures = figures;
        _ranges = new(component);
        IsSolvable = _ranges.Narrow(figures);
    }

    public Component Component { get; }

    /// <summary>Whether some filling of the blanks satisfies all relations. If none does, the other members mean nothing.</summary>
    public bool IsSolvable { get; }

    /// <summary>The blanks that cannot be 0, in the order of the form.</summary>
    public IEnumerable<BlankRange> Forced =>
        Enumerable.Range(0, Component.Cells.Length).Where(c => _figures.IsBlank[c] && _ranges.Least(c) > 0).Select(RangeOf);

    /// <summary>The components of a report that have blanks.</summary>
    public static IEnumerable<SolvedBlanks> Of(DisclosureReport report) =>
        Component.Of(report.Form).Select(c => (Component: c, Figures: new Figures(c, report.Cells))).Where(c => c.Figures.Blanks > 0)
            .Select(c => new SolvedBlanks(c.Component, c.Figures));

    /// <summary>Whether there is just one figure that each blank of a relation can hold.</summary>
    public bool AreSure(LinearRelation relation) =>
        Array.IndexOf(Component.Relations, relation) is >= 0 and var index
            && Array.TrueForAll(Component.TermsOf[index], t => !_figures.IsBlank[t.Index] || _ranges.IsSure(t.Index));

    private BlankRange RangeOf(int cell)
    {
        LinearRelation? alone = Component.RelationsOf[cell].Where(r => _figures.BlanksIn(r.Index) == 1)
            .Select(r => Component.Relations[r.Index]).FirstOrDefault();
        return new(Component.Cells[cell], _ranges.Least(cell), _ranges.Most(cell), alone);
    }
}

/// <summary>What a blank can hold.</summary>
/// <param name="Cell">The blank.</param>
/// <param name="Least">The least count.</param>
/// <param name="Most">The largest; <see cref="FormCell.MaxCount"/> where no relation limits it.</param>
/// <param name="Alone">The first relation whose only blank it is, which therefore determines it; null: only several together do.</param>
internal readonly record struct BlankRange(FormCell Cell, long Least, long Most, LinearRelation? Alone)
{
    public bool IsSure => Least == Most;
}
