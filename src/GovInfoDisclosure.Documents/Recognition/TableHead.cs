using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The column labels read since the last row of figures.</summary>
internal sealed class TableHead(FormLabels labels, FormTable table, Findings findings)
{
    // The widest head, copies of merged cells included, has fewer labels; what has more is no head.
    private const int MostLabels = 200;

    private readonly List<(ColumnLabel Label, GridCell Cell)> _columnLabels = [];
    private readonly List<(FormRow Row, GridCell Cell)> _blocks = [];
    private readonly List<string> _unknown = [];
    private readonly Dictionary<string, decimal> _units = [];
    private readonly Dictionary<FormBlock, HeadColumns?> _columns = [];
    private bool _closed = true;
    private int _width = -1;
    private TableHead? _snapshot;
    private int _cells;
    private bool _rectangular;

    /// <summary>How many column labels there are; in a grid, copies of a merged one at the same place count once.</summary>
    public int CountColumns(TableRow row) =>
        Fits(row) && IsGrid() ? _columnLabels.DistinctBy(h => (h.Label, h.Cell.X)).Count() : _columnLabels.Count;

    /// <summary>Takes up the column labels among some cells.</summary>
    public void Add(IEnumerable<GridCell> cells, TableRow row)
    {
        List<string> unknown = [];
        foreach (GridCell cell in cells.Where(c => c.Text.Length > 0).Take(MostLabels))
        {
            LabelMatch<ColumnLabel>? column = labels.FindColumn(table, cell.Text);
            LabelMatch<FormRow>? block = table.RowsSideBySide && column is null ? labels.FindRow(table, cell.Text) : null;
            if (column is null && block is null)
            {
                unknown.Add(LabelText.Compact(cell.Text));
                continue;
            }

            Open(row);
            if (_columnLabels.Count + _blocks.Count >= MostLabels)
                return;
            if (block is not null)
                _blocks.Add((block.Target, cell));
            if (column is not null)
                Add(column, cell);
        }

        if (!_closed)
            _unknown.AddRange(unknown);
    }

    /// <summary>The head as it is now, for a row that can be placed only later; rows under the same head share it.</summary>
    public TableHead Snapshot() => _snapshot ??= Copy();

    /// <summary>A row of figures has come: the next label starts a new head.</summary>
    public void Close() => _closed = true;

    /// <summary>
    /// The rows that are named above, from left to right; null if their labels are in another order than the form's and no grid
    /// columns confirm it.
    /// </summary>
    public FormRow[]? BlocksAbove(TableRow row)
    {
        FormRow[] read = [.. _blocks.Select(b => b.Row).Distinct()];
        if (Fits(row) && _rectangular)
        {
            FormRow[] byColumn = [.. read.OrderBy(r => _blocks.Where(b => b.Row == r).Min(b => b.Cell.X))];
            HeadColumns? apart =
                HeadColumns.From([.. byColumn.Select(r => Positions(_blocks.Where(b => b.Row == r).Select(b => b.Cell)))], false, _cells);
            return apart is null ? null : byColumn;
        }

        return read.SequenceEqual(table.Rows.Where(read.Contains)) ? read : null;
    }

    /// <summary>The grid columns of a block's columns, or null where this head does not give them for the row.</summary>
    public HeadColumns? For(FormBlock block, TableRow row)
    {
        if (!Fits(row))
            return null;
        if (!_columns.TryGetValue(block, out HeadColumns? columns))
        {
            columns = HeadColumns.From([.. block.Columns.Select(PositionsOf)], _rectangular, _cells);
            _columns[block] = columns = columns is null ? null : columns with { HasMerged = HasMerged(block, columns) };
        }

        return columns;
    }

    /// <summary>The grid columns of the columns of several rows side by side.</summary>
    public HeadColumns? ForSideBySide(IReadOnlyList<FormRow> rows, TableRow row)
    {
        (string Label, int X)[] heads = [.. _columnLabels.Select(h => (h.Label.JsonName, h.Cell.X)).Distinct().OrderBy(h => h.X)];
        if (!Fits(row))
            return null;
        int width = rows.Sum(r => r.Cells.Length);
        // Of a row with a figure for each column none was lost, whatever became of the labels.
        if (heads.Length != width)
            return _rectangular && row.Cells.Length < width
                ? HeadColumns.From([.. rows.SelectMany(r => BelowLabelOf(r, heads))], _rectangular, _cells)
                : null;
        ImmutableArray<ImmutableArray<int>>.Builder columns = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        foreach (FormRow block in rows)
        {
            (string Label, int X)[] below = heads[columns.Count..(columns.Count + block.Cells.Length)];
            columns.AddRange(block.Cells.Select(c => below.Where(h => h.Label == c.Column.JsonName).Select(h => h.X).ToImmutableArray()));
        }

        return HeadColumns.From(columns.ToImmutable(), _rectangular, _cells);
    }

    // The labels below that of a block.
    private IEnumerable<ImmutableArray<int>> BelowLabelOf(FormRow block, (string Label, int X)[] heads)
    {
        ImmutableArray<int> below = Positions(_blocks.Where(b => b.Row == block).Select(b => b.Cell));
        return block.Cells.Select(c =>
            heads.Where(h => h.Label == c.Column.JsonName && below.Contains(h.X)).Select(h => h.X).ToImmutableArray());
    }

    /// <summary>Whether the column labels are in an order that cannot be the form's, however its head is cut into lines.</summary>
    public bool ContradictsOrder(IReadOnlyList<FormRow> rows)
    {
        string[] read = [.. _columnLabels.Select(h => h.Label.JsonName)];
        FormColumn[] columns = [.. rows.SelectMany(r => r.Block.Columns)];
        // A head of two lines prints the columns without a group on its first line.
        return read.Length == columns.Length && !read.SequenceEqual(columns.Select(c => c.JsonName))
            && !read.SequenceEqual(columns.OrderBy(c => c.Group is not null).Select(c => c.JsonName));
    }

    /// <summary>The factor of the unit a head names (元 1, 万元 10,000), or null if it names none.</summary>
    public decimal? UnitOf(FormColumn column) => _units.TryGetValue(column.JsonName, out decimal unit) ? unit : null;

    // The label of a column has run together with another, and there is no room for all columns.
    private bool HasMerged(FormBlock block, HeadColumns head) => head.Width - head.First < block.Columns.Length && block.Columns.Any(c =>
        PositionsOf(c).IsEmpty && _unknown.Exists(u => u.Contains(LabelText.Compact(c.Label.Chinese), StringComparison.Ordinal)));

    private bool Fits(TableRow row) => row.Origin == RowOrigin.Ruled && row.Width == _width;

    // In rows of uneven length different labels share an X; then X says nothing.
    private bool IsGrid() => _columnLabels.GroupBy(h => h.Cell.X).All(g => g.Select(h => h.Label).Distinct().Count() == 1);

    private TableHead Copy()
    {
        var copy = new TableHead(labels, table, findings) { _width = _width };
        copy._columnLabels.AddRange(_columnLabels);
        copy._blocks.AddRange(_blocks);
        copy._unknown.AddRange(_unknown);
        foreach ((string column, decimal unit) in _units)
            copy._units.Add(column, unit);
        return copy;
    }

    private void Open(TableRow row)
    {
        _snapshot = null;
        _columns.Clear();
        if (_closed)
        {
            _columnLabels.Clear();
            _blocks.Clear();
            _unknown.Clear();
            _units.Clear();
            _closed = false;
            _rectangular = true;
            _cells = 0;
        }

        _rectangular &= row.Cells.Length == row.Width;
        _cells = Math.Max(_cells, row.Cells.Length);
        _width = row.Origin == RowOrigin.Ruled ? row.Width : -1;
    }

    private void Add(LabelMatch<ColumnLabel> match, GridCell cell)
    {
        _columnLabels.Add((match.Target, cell));
        if (UnitText.Find(cell.Text) is { } unit)
            _units[match.Target.JsonName] = unit;
        if (!match.Exact)
            findings.Normalized(table.Pointer, table.Label, cell.Text, LocalizedText.Same(match.Target.Label), cell.Place);
    }

    private ImmutableArray<int> PositionsOf(FormColumn column) =>
        Positions(_columnLabels.Where(h => h.Label.JsonName == column.JsonName).Select(h => h.Cell));

    private static ImmutableArray<int> Positions(IEnumerable<GridCell> cells) => [.. cells.Select(c => c.X).Distinct().Order()];
}
