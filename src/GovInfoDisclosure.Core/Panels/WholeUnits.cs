using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Panels;

/// <summary>
/// Units that a parent counted twice, left out, or counted with last year's figures. Each explains differences in many cells at once,
/// which single slips cannot.
/// </summary>
internal sealed class WholeUnits(UnitSums sums, List<AgencySeries> units)
{
    // Few figures agree by chance.
    private const int FewestFigures = 5;

    // How many units may be wrong at once before the evidence is of no unit.
    private const int MostAtOnce = 3;

    // So many of the figures of a unit have to be found in the differences; the rest may be slips elsewhere.
    private const double LeastShare = 0.8;

    private readonly Dictionary<PanelMember, AgencySeries> _series =
        units.SelectMany(s => s.Members.Select(m => (Member: m, Series: s))).ToDictionary(p => p.Member, p => p.Series);

    private decimal[] _left = [];
    private FormCell[] _cells = [];

    /// <summary>The units by descending evidence. Units with equal evidence are one entry.</summary>
    public IReadOnlyList<WholeUnit[]> Find()
    {
        _cells = [.. sums.Cells.Where(c => sums.Exact(c) is not null)];
        _left = new decimal[sums.Cells.Length];
        foreach (FormCell cell in _cells)
            _left[cell.Index] = sums.Exact(cell)!.Value;
        List<WholeUnit[]> found = [];
        while (found.Count < MostAtOnce && Best(found) is { Length: > 0 } best)
        {
            found.Add(best);
            foreach (FormCell cell in _cells)
                _left[cell.Index] -= best[0].Figures[cell.Index];
        }

        return found;
    }

    private WholeUnit[] Best(List<WholeUnit[]> found)
    {
        int open = _cells.Count(c => _left[c.Index] != 0);
        if (open < FewestFigures)
            return [];
        List<WholeUnit> best = [];
        int most = 0;
        foreach (PanelMember unit in sums.Family.Counted.Where(u => !found.Exists(f => Array.Exists(f, w => w.Unit == u))))
        {
            foreach (WholeUnit way in WaysOf(unit))
            {
                int gain = Gain(way.Figures);
                if (gain == 0 || gain < most)
                    continue;
                if (gain > most)
                    best.Clear();
                most = gain;
                best.Add(way);
            }
        }

        // Where a part of the parent is not known, only a unit that explains all is evidence.
        return best.Count == 0 || (!sums.IsWhole(_cells[0]) && most < open) ? [] : [.. best];
    }

    private IEnumerable<WholeUnit> WaysOf(PanelMember unit)
    {
        yield return new(unit, MessageKeys.CountedTwice, Figures(unit, 1));
        yield return new(unit, MessageKeys.LeftOut, Figures(unit, -1));
        PanelMember? last = _series[unit].Counted.GetValueOrDefault(unit.Year!.Value - 1);
        if (last?.Report.Edition == unit.Report.Edition)
            yield return new(unit, MessageKeys.LastYearUsed, [.. sums.Cells.Select(c => last.Report[c] - unit.Report[c] ?? 0)]);
    }

    private decimal[] Figures(PanelMember unit, int sign)
    {
        decimal[] figures = new decimal[sums.Cells.Length];
        foreach (FormCell cell in _cells)
            figures[cell.Index] = sign * (unit.Report[cell] ?? 0);
        return figures;
    }

    // How many differences are gone then; 0 if it is not enough to be evidence.
    private int Gain(decimal[] figures)
    {
        int stated = 0, gone = 0, worse = 0;
        foreach (FormCell cell in _cells)
        {
            decimal figure = figures[cell.Index], left = _left[cell.Index];
            if (figure == 0)
                continue;
            stated++;
            gone += left == figure ? 1 : 0;
            worse += left == 0 ? 1 : 0;
        }

        return stated >= FewestFigures && gone >= LeastShare * stated ? gone - worse : 0;
    }
}
