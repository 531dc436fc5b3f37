using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Panels;

/// <summary>
/// The sums of units beside the figures of their parent, cell by cell. Blanks and missing units may be any count from 0 up, so a sum is
/// exact, or the least it can be.
/// </summary>
internal sealed class UnitSums
{
    // Amounts of money have no bounds; one beyond this is no sum of any office, and sums of such would not fit into a decimal.
    private const decimal LargestFigure = 1e20m;

    // Fewer figures show nothing of what a report is meant to state.
    private const int FewestLess = 3;

    private readonly decimal[] _sums;
    private readonly int[] _blanks;

    public UnitSums(UnitFamily family)
    {
        Family = family;
        Cells = family.Parent.Report.Form.Cells.AsSpan().ToArray();
        _sums = new decimal[Cells.Length];
        _blanks = new int[Cells.Length];
        foreach (PanelMember unit in family.Counted)
            Add(unit.Report);
        Differences = [.. Cells.Select(c => Differs(c) ? Stated(c)!.Value - _sums[c.Index] : 0)];
    }

    public UnitFamily Family { get; }

    public FormCell[] Cells { get; }

    /// <summary>The parent's figure minus the sum, where both can be compared exactly or the parent's is too small; else 0.</summary>
    public decimal[] Differences { get; }

    /// <summary>The difference in every cell of which no figure is blank: what a unit's figures can be compared with.</summary>
    public decimal? Exact(FormCell cell) =>
        _blanks[cell.Index] == 0 && Stated(cell) is { } stated ? stated - _sums[cell.Index] : null;

    public decimal Sum(FormCell cell) => _sums[cell.Index];

    /// <summary>Whether the sum of a cell is all that the parent may state.</summary>
    public bool IsWhole(FormCell cell) => Family.IsComplete && Family.Coverage is { IncludesOwn: false } && _blanks[cell.Index] == 0;

    /// <summary>Whether most figures are too small for a report that adds up units.</summary>
    public bool IsNotAggregated
    {
        get
        {
            int less = Cells.Count(c => Differences[c.Index] < 0);
            return less >= FewestLess && 2 * less > Cells.Count(c => _sums[c.Index] > 0 && Family.Parent.Report[c] is not null);
        }
    }

    /// <summary>Adds what the sums show of reports whose own relations fail.</summary>
    public void AddTo(PanelEvidence evidence)
    {
        foreach (FormCell cell in Cells.Where(IsWhole))
        {
            evidence.AddSum(Family.Parent, cell, _sums[cell.Index]);
            foreach (PanelMember unit in Family.Counted.Where(u => !u.Checked.Localisation.Components.IsEmpty))
                evidence.AddSum(unit, cell, unit.Report[cell] + Exact(cell));
        }
    }

    // A signed change may also be less than none, so only sums without blanks say something of it.
    private bool Differs(FormCell cell)
    {
        if (Stated(cell) is not { } stated)
            return false;
        return IsWhole(cell) ? stated != _sums[cell.Index] : cell.Kind != CellKind.SignedCount && stated < _sums[cell.Index];
    }

    private decimal? Stated(FormCell cell) =>
        Family.Parent.Report[cell] is { } stated && Math.Abs(stated) <= LargestFigure ? stated : null;

    private void Add(DisclosureReport unit)
    {
        foreach (FormCell cell in Cells)
        {
            if (unit[cell] is { } figure && Math.Abs(figure) <= LargestFigure)
                _sums[cell.Index] += figure;
            else
                _blanks[cell.Index]++;
        }
    }
}
