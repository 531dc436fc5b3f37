using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Localisation;

/// <summary>
/// Which printed figure belongs into which cell if some error of whole rows or columns happened. Figures that it destroyed are unknown
/// and computed from the relations.
/// </summary>
internal sealed class Hypothesis
{
    private readonly Component _component;
    private readonly Figures _figures;
    private readonly bool[] _isTrusted;
    private readonly BlankRanges _ranges;
    private readonly long[] _values;
    private readonly bool[] _isUnknown;
    private readonly bool[] _isBlank;

    public Hypothesis(Component component, Figures figures, bool[] isTrusted)
    {
        _component = component;
        _figures = figures;
        _isTrusted = isTrusted;
        _ranges = new(component);
        _values = new long[figures.Values.Length];
        _isUnknown = new bool[figures.Values.Length];
        _isBlank = new bool[figures.Values.Length];
    }

    public void Begin()
    {
        _figures.Values.CopyTo(_values, 0);
        _figures.IsBlank.CopyTo(_isUnknown, 0);
        _figures.IsBlank.CopyTo(_isBlank, 0);
    }

    /// <summary>A row has the figures that are printed in another one.</summary>
    public void TakeRow(int row, int printedIn)
    {
        for (int column = 0; column < _component.Columns; column++)
            Take((row * _component.Columns) + column, (printedIn * _component.Columns) + column);
    }

    public void ForgetRow(int row)
    {
        for (int column = 0; column < _component.Columns; column++)
            Forget((row * _component.Columns) + column);
    }

    /// <summary>Each cell of a row has the figure printed some columns to the right of it; what came from beyond the edge is unknown.
    /// </summary>
    public void ShiftRow(int row, int step)
    {
        for (int column = 0; column < _component.Columns; column++)
        {
            int cell = (row * _component.Columns) + column;
            if (column + step >= 0 && column + step < _component.Columns)
                Take(cell, cell + step);
            else
                Forget(cell);
        }
    }

    /// <summary>From a row on, each cell of a column has the figure printed one row below (1), or one row above (−1).</summary>
    public void ShiftColumn(int column, int from, int step)
    {
        int last = _component.Rows - 1;
        for (int row = from; row <= last; row++)
        {
            int cell = (row * _component.Columns) + column;
            if (step > 0 ? row < last : row > from)
                Take(cell, cell + (step * _component.Columns));
            else
                Forget(cell);
        }
    }

    public void ExchangeColumns(int column, int other)
    {
        for (int row = 0; row < _component.Rows; row++)
        {
            int cell = (row * _component.Columns) + column, otherCell = (row * _component.Columns) + other;
            Take(cell, otherCell);
            Take(otherCell, cell);
        }
    }

    /// <summary>Computes the unknown figures.</summary>
    /// <returns>The changes, if there are any and all relations hold with them; else null.</returns>
    public RepairSet? Prove()
    {
        if (!Fill())
            return null;
        List<RepairSet.CellChange> changes = [];
        for (int cell = 0; cell < _values.Length; cell++)
        {
            // To fill in a blank is no correction, and no figure becomes one.
            bool isBlank = _figures.IsBlank[cell];
            if (_isBlank[cell] != isBlank || (_isUnknown[cell] && !isBlank))
                return null;
            if (isBlank || _values[cell] == _figures.Values[cell])
                continue;
            if (_isTrusted[cell])
                return null;
            changes.Add(new(cell, _figures.Values[cell], _values[cell], _values[cell]));
        }

        return changes.Count > 0 && Holds(changes) ? new([.. changes]) : null;
    }

    private void Take(int cell, int printedIn)
    {
        _values[cell] = _figures.Values[printedIn];
        _isUnknown[cell] = _isBlank[cell] = _figures.IsBlank[printedIn];
    }

    private void Forget(int cell)
    {
        _isUnknown[cell] = true;
        _isBlank[cell] = _figures.IsBlank[cell];
    }

    /// <summary>Fills in what a relation with one unknown demands, as long as there is one.</summary>
    private bool Fill()
    {
        for (bool isNew = true; isNew;)
        {
            isNew = false;
            for (int relation = 0; relation < _component.TermsOf.Length; relation++)
            {
                if (!Fill(_component.TermsOf[relation], ref isNew))
                    return false;
            }
        }

        return true;
    }

    private bool Fill(Component.Term[] terms, ref bool isNew)
    {
        long sum = 0;
        Component.Term open = default;
        int unknown = 0;
        foreach (Component.Term term in terms)
        {
            if (!_isUnknown[term.Index])
            {
                sum += term.Sign * _values[term.Index];
                continue;
            }

            unknown++;
            open = term;
        }

        if (unknown != 1)
            return unknown > 1 || sum == 0;
        long figure = -sum * open.Sign;
        (_values[open.Index], _isUnknown[open.Index]) = (figure, false);
        isNew = true;
        return figure is >= 0 and <= FormCell.MaxCount;
    }

    private bool Holds(List<RepairSet.CellChange> changes)
    {
        foreach (RepairSet.CellChange change in changes)
            _figures.Change(change.Cell, change.Least - change.From);
        bool holds = _figures.Failing == 0 && (_figures.Blanks == 0 || _ranges.Narrow(_figures));
        foreach (RepairSet.CellChange change in changes)
            _figures.Change(change.Cell, change.From - change.Least);
        return holds;
    }
}
