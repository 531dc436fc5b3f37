namespace GovInfoDisclosure.Documents.Content;

/// <summary>
/// Lays out a table whose cells may reach over several rows and columns, as web pages, Word and Excel have them: every position of the
/// grid is filled, and what a merged cell covers besides its first position is a copy marked <see cref="GridCell.Covered"/>.
/// </summary>
/// <remarks>A cell goes to the first position of its row that no cell from above covers. Spans end at the last row.</remarks>
internal sealed class SpanGridBuilder
{
    /// <summary>No form is wider; what is beyond is dropped, and what a cell covers ends there.</summary>
    public const int MaxColumns = 256;

    // No label or figure is longer; copies of what is would have to be read again and again.
    private const int LongestCopy = 200;

    private readonly List<GridRow> _rows = [];
    private readonly List<GridCell> _row = [];
    private readonly Dictionary<int, (GridCell Cell, int Rows)> _fromAbove = [];

    /// <summary>How many positions have been filled, so that a reader can end at its limit.</summary>
    public long Cells { get; private set; }

    /// <summary>The first position of the current row that no cell from above covers.</summary>
    public int Next()
    {
        FillFromAbove();
        return _row.Count;
    }

    /// <summary>Adds a cell to the current row. Spans count from 1; smaller ones count as 1.</summary>
    public void Add(MarkedText text, SourcePlace place, int columns = 1, int rows = 1)
    {
        FillFromAbove();
        int end = Math.Min(_row.Count + Math.Max(columns, 1), MaxColumns);
        string copy = text.Text.Length <= LongestCopy ? text.Text : "";
        bool covered = false;
        while (_row.Count < end)
        {
            GridCell cell = covered
                ? new(copy, _row.Count, place) { Covered = true }
                : new(text, _row.Count, place);
            if (rows > 1)
                _fromAbove[cell.X] = (new(copy, cell.X, place) { Covered = true }, rows - 1);
            _row.Add(cell);
            covered = true;
        }
    }

    /// <summary>Ends the current row.</summary>
    public void EndRow()
    {
        FillFromAbove();
        // A row that is shorter than what reaches into it from above: the positions between were never cells.
        foreach (int x in _fromAbove.Keys.Where(x => x >= _row.Count).Order().ToArray())
        {
            while (_row.Count < x)
                _row.Add(new GridCell("", _row.Count, _fromAbove[x].Cell.Place) { Covered = true });
            FillFromAbove();
        }

        Cells += _row.Count;
        if (_row.Count > 0)
            _rows.Add(new GridRow([.. _row]));
        _row.Clear();
    }

    /// <summary>Ends a group of rows: no cell reaches beyond it.</summary>
    public void EndGroup() => _fromAbove.Clear();

    /// <summary>The grid of the rows that were ended.</summary>
    public Grid ToGrid() => new([.. _rows]);

    private void FillFromAbove()
    {
        while (_fromAbove.Remove(_row.Count, out (GridCell Cell, int Rows) above))
        {
            if (above.Rows > 1)
                _fromAbove[_row.Count] = (above.Cell, above.Rows - 1);
            _row.Add(above.Cell);
        }
    }
}
