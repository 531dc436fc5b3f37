namespace GovInfoDisclosure.Localisation;

/// <summary>
/// Finds the smallest sets of cells whose change satisfies all relations of a component. A step takes a relation that fails and gives one
/// of its cells the figure that satisfies it. That finds every set some relation of which has just one of its cells, and so on for
/// what is left; the smallest other set is a rectangle of four, so the search is complete up to three cells.
/// </summary>
internal sealed class PeelingSearch
{
    /// <summary>The largest set searched for.</summary>
    public const int LargestSize = 4;

    /// <summary>Sets up to this size are all found.</summary>
    private const int CompleteSize = 3;

    // Narrowing the blanks costs as much as some dozens of steps.
    private const int NodesForBlanks = 40;

    private readonly Component _component;
    private readonly Figures _figures;
    private readonly bool[] _isFixed;
    private readonly long[] _printed;
    private readonly BlankRanges _ranges;
    private readonly HashSet<Node> _visited = [];
    private readonly HashSet<RepairSet> _found = [];
    private readonly int[] _path = new int[LargestSize];
    private int _depth;
    private int _budget;

    /// <param name="component">The component.</param>
    /// <param name="figures">Its figures; the same again after the search.</param>
    /// <param name="isTrusted">The cells that must not be changed.</param>
    /// <param name="budget">How many steps may be made.</param>
    public PeelingSearch(Component component, Figures figures, bool[] isTrusted, int budget)
    {
        _component = component;
        _figures = figures;
        _isFixed = [.. isTrusted];
        _printed = [.. figures.Values];
        _ranges = new(component);
        _budget = budget;
    }

    /// <summary>The number of cells of the sets that were found; of those that would be next if none was.</summary>
    public int Size { get; private set; }

    public bool GaveUp { get; private set; }

    /// <summary>All sets of that size that were found.</summary>
    public IReadOnlyCollection<RepairSet> Found => _found;

    /// <summary>Whether there is no other set of this size or smaller.</summary>
    public bool IsComplete => !GaveUp && Size <= (_figures.Blanks > 0 ? 1 : CompleteSize);

    public void Run(int largest)
    {
        for (Size = Math.Max(1, _figures.LowerBound); Size <= largest && !GaveUp; Size++)
        {
            _visited.Clear();
            Step(Size);
            if (_found.Count > 0)
                return;
        }
    }

    private void Step(int left)
    {
        if (--_budget < 0)
        {
            GaveUp = true;
            return;
        }

        if (_figures.Failing == 0)
        {
            TryBlanks(left);
            return;
        }

        if (left == 0)
            return;
        for (int relation = 0; relation < _figures.Residuals.Length; relation++)
        {
            if (_figures.Fails(relation))
                Mend(relation, left);
        }
    }

    private void Mend(int relation, int left)
    {
        long residual = _figures.Residuals[relation];
        foreach (Component.Term term in _component.TermsOf[relation])
        {
            long change = -residual * term.Sign;
            if (_isFixed[term.Index] || !_figures.Accepts(term.Index, change))
                continue;
            _figures.Change(term.Index, change);
            _path[_depth++] = term.Index;
            if (_figures.LowerBound < left && (left == 1 || _visited.Add(NodeOf())))
            {
                _isFixed[term.Index] = true;
                Step(left - 1);
                _isFixed[term.Index] = false;
            }

            _depth--;
            _figures.Change(term.Index, -change);
            if (GaveUp)
                return;
        }
    }

    // All relations without blanks hold: those with blanks must have a filling, or one more cell among them is wrong.
    private void TryBlanks(int left)
    {
        if (_figures.Blanks == 0)
        {
            if (left == 0)
                _found.Add(SetOf());
            return;
        }

        _budget -= NodesForBlanks;
        bool holds = _ranges.Narrow(_figures);
        if (left == 0 && holds)
            _found.Add(SetOf());
        if (left != 1 || holds)
            return;
        for (int cell = 0; cell < _printed.Length && _budget > 0; cell++)
        {
            if (!_isFixed[cell] && !_figures.IsBlank[cell] && IsAmongBlanks(cell))
                TryWithout(cell);
        }
    }

    private bool IsAmongBlanks(int cell)
    {
        foreach (Component.Term term in _component.RelationsOf[cell])
        {
            if (!_figures.HasBlanks(term.Index))
                return false;
        }

        return true;
    }

    // No relation states what the cell should hold: it is one more blank, with a range.
    private void TryWithout(int cell)
    {
        _budget -= NodesForBlanks;
        _path[_depth++] = cell;
        _figures.SetBlank(cell, true);
        if (_ranges.Narrow(_figures))
            _found.Add(SetOf());
        _figures.SetBlank(cell, false);
        _depth--;
    }

    private RepairSet SetOf()
    {
        var changes = new RepairSet.CellChange[_depth];
        for (int i = 0; i < _depth; i++)
        {
            int cell = _path[i];
            long figure = _figures.Values[cell];
            bool isOpen = _figures.IsBlank[cell];
            changes[i] = new(cell, _printed[cell], isOpen ? _ranges.Least(cell) : figure, isOpen ? _ranges.Most(cell) : figure);
        }

        Array.Sort(changes, (x, y) => x.Cell.CompareTo(y.Cell));
        return new(changes);
    }

    // The same figures in the same cells, in whatever order they were changed.
    private Node NodeOf()
    {
        Span<int> cells = stackalloc int[_depth];
        _path.AsSpan(0, _depth).CopyTo(cells);
        cells.Sort();
        Span<long> values = stackalloc long[LargestSize];
        values.Clear();
        ulong key = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            key = (key << 16) | (uint)(cells[i] + 1);
            values[i] = _figures.Values[cells[i]];
        }

        return new(key, values[0], values[1], values[2], values[3]);
    }

    private readonly record struct Node(ulong Cells, long First, long Second, long Third, long Fourth);
}
