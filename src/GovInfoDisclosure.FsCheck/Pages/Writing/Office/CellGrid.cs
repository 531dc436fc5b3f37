namespace GovInfoDisclosure.FsCheck.Pages.Writing.Office;

/// <summary>A table as Word and Excel want it, also a damaged one: no cell covers a place of another or reaches below the table.</summary>
internal sealed class CellGrid
{
    private readonly Dictionary<int, PlacedCell>[] _rows;
    private readonly List<PlacedCell> _cells = [];

    public CellGrid(PageTable table)
    {
        _rows = [.. table.Rows.Select(_ => new Dictionary<int, PlacedCell>())];
        for (int y = 0; y < _rows.Length; y++)
        {
            int x = 0;
            foreach (PageCell cell in table.Rows[y])
            {
                while (_rows[y].ContainsKey(x))
                    x++;
                int free = Enumerable.Range(x, cell.Columns).TakeWhile(c => !_rows[y].ContainsKey(c)).Count();
                Place(new(cell, x, y, free, Math.Min(cell.Rows, _rows.Length - y)));
            }
        }
    }

    /// <summary>For each row the cells that lie in it, by every column that they cover.</summary>
    public IReadOnlyList<IReadOnlyDictionary<int, PlacedCell>> Rows => _rows;

    /// <summary>All cells, each once.</summary>
    public IReadOnlyList<PlacedCell> Cells => _cells;

    /// <summary>How many columns the widest row has, at least one.</summary>
    public int Width => _rows.Select(WidthOf).DefaultIfEmpty(1).Max();

    /// <summary>How many columns a row has, at least one.</summary>
    public static int WidthOf(IReadOnlyDictionary<int, PlacedCell> row) => row.Keys.DefaultIfEmpty().Max() + 1;

    private void Place(PlacedCell cell)
    {
        _cells.Add(cell);
        for (int y = cell.Y; y < cell.Y + cell.Rows; y++)
        {
            for (int x = cell.X; x < cell.X + cell.Columns; x++)
                _rows[y][x] = cell;
        }
    }
}

/// <summary>A cell at its place on the grid, counted from 0.</summary>
internal sealed record PlacedCell(PageCell Cell, int X, int Y, int Columns, int Rows);
