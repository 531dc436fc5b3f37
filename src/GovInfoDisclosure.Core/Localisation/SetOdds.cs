namespace GovInfoDisclosure.Localisation;

/// <summary>Scores sets of cells: how often such an error happens, and how probable its printed figures are.</summary>
internal sealed class SetOdds
{
    // How often errors are of each kind.
    private const double Single = 0.7, Two = 0.12, Several = 0.02, ExchangedBeside = 0.05, ExchangedApart = 0.003, AndTotal = 0.04,
        InTotalRow = 0.04, TotalsOnly = 0.03, NotUpdated = 0.02;

    // In published reports the totals of table three are wrong more often than the cells they add up.
    private const double WeightOfTotal = 1.5;

    // A cell whose true figure is not known has the odds of none of the usual slips.
    private const double OpenFigure = 0.001;

    private readonly Component _component;
    private readonly Figures _figures;

    public SetOdds(Component component, Figures figures)
    {
        _component = component;
        _figures = figures;
    }

    private bool IsGrid => _component.Rows > 1;

    private double Cells => _component.Cells.Length;

    private double Pairs => Math.Max(1, Cells * (Cells - 1) / 2);

    private double Outcomes => Math.Max(1, (_component.Rows - 4) * (_component.Columns - 1));

    public Candidate Score(RepairSet set, bool isSmallest)
    {
        (double score, Mechanism mechanism) = set.Changes.Length switch
        {
            1 => One(set.Changes[0]),
            2 => Pair(set.Changes[0], set.Changes[1]),
            _ => Many(set.Changes),
        };
        return new(set, mechanism, score, isSmallest);
    }

    /// <summary>The slip that most probably put the printed figure in the place of the true one.</summary>
    public Mechanism SlipOf(RepairSet.CellChange change)
    {
        LogOdds(change, out Mechanism slip);
        return slip;
    }

    /// <summary>All totals are recomputed, for the cells they add up are right.</summary>
    public Candidate NotUpdatedTotals(RepairSet set) =>
        new(set, Mechanism.TotalNotUpdated, Math.Log(NotUpdated / Cells) + Math.Log(OpenFigure), IsSmallest: false);

    private (double Score, Mechanism Mechanism) One(RepairSet.CellChange change)
    {
        double odds = LogOdds(change, out Mechanism slip);
        return (Math.Log(Single / Cells) + LogWeight(change) + odds, slip);
    }

    // The check of a block of table four leaves the size of the figure open, and small figures are more common than large ones. That of a
    // total follows from the others.
    private double LogWeight(RepairSet.CellChange change) => (IsGrid, _component.IsTotal[change.Cell]) switch
    {
        (true, true) => Math.Log(WeightOfTotal),
        (false, false) when change.IsSure => Math.Log((change.From + 1.0) / (change.Least + 1.0)),
        _ => 0,
    };

    private (double Score, Mechanism Mechanism) Pair(RepairSet.CellChange x, RepairSet.CellChange y)
    {
        double odds = LogOdds(x, out Mechanism slipOfX), both = odds + LogOdds(y, out Mechanism slipOfY);
        (double Score, Mechanism Mechanism) best =
            (Math.Log(Two / Pairs) + both, slipOfX == slipOfY ? slipOfX : Mechanism.Other);
        if (!x.IsSure || !y.IsSure)
            return best;
        (int row, int column) = Math.DivRem(x.Cell, _component.Columns);
        (int otherRow, int otherColumn) = Math.DivRem(y.Cell, _component.Columns);
        if (x.Least == y.From && y.Least == x.From)
        {
            bool beside = Math.Abs(row - otherRow) + Math.Abs(column - otherColumn) == 1;
            Take(ref best, Math.Log(beside ? ExchangedBeside / (2 * Cells) : ExchangedApart / Pairs), Mechanism.Exchanged);
        }

        if (x.Least - x.From != y.Least - y.From)
            return best;
        if (row == otherRow && otherColumn == _component.TotalColumn)
        {
            bool isTotalRow = row == _component.TotalRow;
            double prior = isTotalRow ? InTotalRow / (_component.Columns - 1) : AndTotal / Outcomes;
            Take(ref best, Math.Log(prior) + odds, isTotalRow ? Mechanism.TotalRow : Mechanism.CellAndRowTotal);
        }

        if (column == otherColumn && otherRow == _component.TotalRow)
            Take(ref best, Math.Log(AndTotal / Outcomes) + odds, Mechanism.CellAndColumnTotal);
        return best;
    }

    private (double Score, Mechanism Mechanism) Many(RepairSet.CellChange[] changes)
    {
        double score = Math.Log(Several) - (changes.Length * Math.Log(Cells));
        Mechanism? common = null;
        bool areTotals = true, areEqual = true;
        foreach (RepairSet.CellChange change in changes)
        {
            score += LogOdds(change, out Mechanism slip);
            common = common is null || common == slip ? slip : Mechanism.Other;
            areTotals &= change.Cell % _component.Columns == _component.TotalColumn;
            areEqual &= change.IsSure && change.Least - change.From == changes[0].Least - changes[0].From;
        }

        (double Score, Mechanism Mechanism) best = (score, common ?? Mechanism.Other);
        if (areTotals && areEqual)
            Take(ref best, Math.Log(TotalsOnly / Outcomes), Mechanism.TotalNotUpdated);
        return best;
    }

    private double LogOdds(RepairSet.CellChange change, out Mechanism slip)
    {
        // In a block of table four a neighbour is also a candidate, and equal figures there are common: they show nothing.
        (int neighbours, int same) = IsGrid ? Neighbours(change.Cell) : default;
        long actual = change.IsSure ? change.Least : Math.Clamp(change.From, change.Least, change.Most);
        double odds = SlipOdds.Of(change.From, actual, neighbours, same, out slip);
        return Math.Log(change.IsSure ? odds : OpenFigure);
    }

    private (int Number, int Same) Neighbours(int cell)
    {
        int number = 0, same = 0;
        (int row, int column) = Math.DivRem(cell, _component.Columns);
        Count(column > 0, cell - 1);
        Count(column < _component.Columns - 1, cell + 1);
        Count(row > 0, cell - _component.Columns);
        Count(row < _component.Rows - 1, cell + _component.Columns);
        return (number, same);

        void Count(bool exists, int other)
        {
            number += exists ? 1 : 0;
            same += exists && !_figures.IsBlank[other] && _figures.Values[other] == _figures.Values[cell] ? 1 : 0;
        }
    }

    private static void Take(ref (double Score, Mechanism Mechanism) best, double score, Mechanism mechanism)
    {
        if (score > best.Score)
            best = (score, mechanism);
    }
}
