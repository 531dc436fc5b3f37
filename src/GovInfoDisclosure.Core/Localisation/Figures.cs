using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure.Localisation;

/// <summary>
/// The figures of a component with the residual of every relation, kept up to date while cells change. A relation with blanks has no
/// residual of its own: what matters is whether any filling of all blanks satisfies it, see <see cref="BlankRanges"/>.
/// </summary>
internal sealed class Figures
{
    private readonly Component _component;
    private readonly int[] _blanksOf;
    private readonly int[] _failingInRow;
    private readonly int[] _failingInColumn;
    private int _failingRows, _failingColumns, _failingElsewhere;

    public Figures(Component component, CellBlock cells)
    {
        _component = component;
        Values = new long[component.Cells.Length];
        IsBlank = new bool[component.Cells.Length];
        Residuals = new long[component.Relations.Length];
        _blanksOf = new int[component.Relations.Length];
        _failingInRow = new int[component.Rows];
        _failingInColumn = new int[component.Columns];
        for (int cell = 0; cell < Values.Length; cell++)
        {
            int index = component.Cells[cell].Index;
            Values[cell] = cells.Counts[index];
            IsBlank[cell] = cells.IsBlank(index);
            Blanks += IsBlank[cell] ? 1 : 0;
        }

        for (int relation = 0; relation < Residuals.Length; relation++)
        {
            foreach (Component.Term term in component.TermsOf[relation])
            {
                Residuals[relation] += term.Sign * Values[term.Index];
                _blanksOf[relation] += IsBlank[term.Index] ? 1 : 0;
            }

            if (Fails(relation))
                Count(relation, 1);
        }
    }

    /// <summary>The figures; 0 where a cell is blank.</summary>
    public long[] Values { get; }

    public bool[] IsBlank { get; }

    public int Blanks { get; private set; }

    /// <summary>What the terms of each relation add up to, blanks taken as 0.</summary>
    public long[] Residuals { get; }

    /// <summary>How many relations without blanks fail.</summary>
    public int Failing { get; private set; }

    /// <summary>The fewest cells whose change can satisfy all relations without blanks: a cell is in one row and in one column.</summary>
    public int LowerBound => Math.Max(Math.Max(_failingRows, _failingColumns), _failingElsewhere > 0 ? 1 : 0);

    public int FailingRows => _failingRows;

    public int FailingColumns => _failingColumns;

    public int BlanksIn(int relation) => _blanksOf[relation];

    public bool HasBlanks(int relation) => _blanksOf[relation] > 0;

    public bool Fails(int relation) => Residuals[relation] != 0 && _blanksOf[relation] == 0;

    /// <summary>Whether the relation fails whatever its blanks hold, looking at no other relation.</summary>
    public bool IsViolated(int relation)
    {
        if (!HasBlanks(relation))
            return Residuals[relation] != 0;
        foreach (Component.Term term in _component.TermsOf[relation])
        {
            // A blank that moves the sum the right way can make up for the rest.
            if (IsBlank[term.Index] && term.Sign * Math.Sign(Residuals[relation]) <= 0)
                return false;
        }

        return true;
    }

    public bool RowFails(int row) => _failingInRow[row] > 0;

    public bool ColumnFails(int column) => _failingInColumn[column] > 0;

    /// <summary>Whether a change leaves a figure that the cell can hold.</summary>
    public bool Accepts(int cell, long change) => Values[cell] + change is >= 0 and <= FormCell.MaxCount;

    /// <summary>Changes a figure. To undo it, change it back.</summary>
    public void Change(int cell, long change)
    {
        Values[cell] += change;
        foreach (Component.Term term in _component.RelationsOf[cell])
        {
            bool failed = Fails(term.Index);
            Residuals[term.Index] += term.Sign * change;
            if (Fails(term.Index) != failed)
                Count(term.Index, failed ? -1 : 1);
        }
    }

    /// <summary>Takes the figure of a cell away, or gives it back.</summary>
    public void SetBlank(int cell, bool blank)
    {
        IsBlank[cell] = blank;
        int step = blank ? 1 : -1;
        Blanks += step;
        long value = blank ? -Values[cell] : Values[cell];
        foreach (Component.Term term in _component.RelationsOf[cell])
        {
            bool failed = Fails(term.Index);
            Residuals[term.Index] += term.Sign * value;
            _blanksOf[term.Index] += step;
            if (Fails(term.Index) != failed)
                Count(term.Index, failed ? -1 : 1);
        }
    }

    private void Count(int relation, int step)
    {
        Failing += step;
        if (_component.RowOf[relation] is >= 0 and int row)
            _failingRows += Crossed(ref _failingInRow[row], step);
        else if (_component.ColumnOf[relation] is >= 0 and int column)
            _failingColumns += Crossed(ref _failingInColumn[column], step);
        else
            _failingElsewhere += step;
    }

    /// <summary>By how much the number of those above zero changes.</summary>
    private static int Crossed(ref int count, int step)
    {
        bool was = count > 0;
        count += step;
        return (count > 0 ? 1 : 0) - (was ? 1 : 0);
    }
}
