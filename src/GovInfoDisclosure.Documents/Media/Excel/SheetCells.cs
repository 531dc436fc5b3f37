using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>The cells of a sheet that have text, and what shapes the sheet. Rows and columns count from 1.</summary>
internal sealed partial class SheetCells
{
    private const int LastColumn = 16_384;

    // Shapes reach over a few rows; over how many more does not matter.
    private const int MostRowsSearched = 100;

    // How many more hidden ranges reach over a column than over the one before it.
    private readonly int[] _hidden = new int[LastColumn + 2];

    /// <summary>The texts by row and column, rows in their order; hidden rows are not among them.</summary>
    public SortedDictionary<int, Dictionary<int, MarkedText>> Rows { get; } = [];

    /// <summary>Merged ranges.</summary>
    public List<CellRange> Merged { get; } = [];

    /// <summary>Cells with formulas whose value is that of a formula that was never computed, or just happens to be the same.</summary>
    public List<(int Row, int Column)> Doubtful { get; } = [];

    private readonly Dictionary<int, int> _lastBordered = [];
    private (int Row, int LastBordered)? _blank;
    private bool _hasBorders;
    private int _width;

    public void HideColumns(int first, int last)
    {
        if (first < 1 || first > last || last > LastColumn)
            return;
        _hidden[first]++;
        _hidden[last + 1]--;
    }

    /// <summary>The columns that are not hidden up to the last that has text, or a border in a row with text.</summary>
    public IEnumerable<int> ShownColumns()
    {
        int hidden = 0;
        for (int column = 1; column <= _width; column++)
        {
            hidden += _hidden[column];
            if (hidden == 0)
                yield return column;
        }
    }

    public void Add(int row, int column, MarkedText text)
    {
        if (!Rows.TryGetValue(row, out Dictionary<int, MarkedText>? cells))
            Rows[row] = cells = [];
        cells[column] = text;
        Widen(column);
    }

    /// <summary>Ends a row.</summary>
    /// <param name="row">Its number.</param>
    /// <param name="lastBordered">The column of its last cell with a border; 0 if it has none.</param>
    /// <param name="bordered">How many cells have borders, where the row of a table may be blank; else 0.</param>
    public void EndRow(int row, int lastBordered, int bordered = 0)
    {
        _hasBorders |= lastBordered > 0;
        if (lastBordered == 0 || row > _blank?.Row + 1)
            KeepBlank();
        _blank = null;
        if (!Rows.ContainsKey(row))
        {
            if (bordered > 1 && Rows.ContainsKey(row - 1))
                _blank = (row, lastBordered);
            return;
        }

        _lastBordered[row] = lastBordered;
        Widen(lastBordered);
    }

    /// <summary>
    /// Keeps the row that was read last if it is blank, has borders and is under one with text: with it a table ends, such as the one row
    /// of figures of table four.
    /// </summary>
    public void KeepBlank()
    {
        if (_blank is not var (row, lastBordered))
            return;
        _blank = null;
        Rows[row] = [];
        _lastBordered[row] = lastBordered;
        Widen(lastBordered);
    }

    /// <summary>The column in which a row ends.</summary>
    /// <remarks>
    /// In a sheet with borders that is its last cell with a border or text: what is beyond is no blank cell of a table. In a sheet
    /// without them any place may be one.
    /// </remarks>
    public int EndOf(int row) => _hasBorders ? Math.Max(_lastBordered[row], Rows[row].Keys.DefaultIfEmpty().Max()) : _width;

    /// <summary>Adds a text that is over some rows to the first of them that has no text of its own.</summary>
    /// <returns>Whether there is such a row.</returns>
    public bool TryLayOver(int first, int last, string text, PackageGuard guard)
    {
        guard.CountComparisons(_width);
        int column = ShownColumns().FirstOrDefault(1);
        for (int row = first; row <= Math.Min(last, first + MostRowsSearched); row++)
        {
            guard.CountComparisons(Merged.Count + 1);
            CellRange? merged = Merged.Find(m => m.Has(row, column));
            int free = merged?.FirstRow ?? row;
            if (Rows.ContainsKey(free))
                continue;
            Add(free, merged?.FirstColumn ?? column, text);
            EndRow(free, 0);
            return true;
        }

        return false;
    }

    private void Widen(int column) => _width = Math.Min(Math.Max(_width, column), LastColumn);

    /// <summary>The row and column of a cell such as B12; null if it is none.</summary>
    public static (int Row, int Column)? Parse(string? reference)
    {
        if (reference is null || Reference().Match(reference) is not { Success: true } match)
            return null;
        int column = match.Groups[1].Value.Aggregate(0, (sum, letter) => (sum * 26) + (char.ToUpperInvariant(letter) - 'A' + 1));
        return column <= LastColumn && int.TryParse(match.Groups[2].ValueSpan, out int row) && row > 0 ? (row, column) : null;
    }

    [GeneratedRegex(@"^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$")]
    private static partial Regex Reference();
}

/// <summary>A range of cells, both ends included.</summary>
internal sealed record CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    public bool Has(int row, int column) => row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;
}
