using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The column labels read since the last row of figures.</summary>
internal sealed partial class TableHead(FormLabels labels, FormTable table, Findings findings)
{
    private readonly List<(ColumnLabel Label, GridCell Cell)> _heads = [];
    private readonly List<FormRow> _blocks = [];
    private readonly Dictionary<string, decimal> _units = [];
    private bool _closed;
    private int _width = -1;

    /// <summary>The labels of table four's blocks among the heads, in reading order.</summary>
    public IReadOnlyList<FormRow> Blocks => _blocks;

    /// <summary>How many column labels there are; in a grid, copies of a merged one at the same place count once.</summary>
    public int CountHeads(TableRow row) => row.Origin == RowOrigin.Ruled
        ? _heads.DistinctBy(h => (h.Label, h.Cell.X)).Count() is var distinct && Fits(row) && IsGrid() ? distinct : _heads.Count
        : _heads.Count;

    /// <summary>Takes up the column labels among some cells.</summary>
    public void Add(IEnumerable<GridCell> cells, TableRow row)
    {
        foreach (GridCell cell in cells.Where(c => c.Text.Length > 0))
        {
            LabelMatch<ColumnLabel>? column = labels.FindColumn(table, cell.Text);
            LabelMatch<FormRow>? block = table.RowsSideBySide && column is null ? labels.FindRow(table, cell.Text) : null;
            if (column is null && block is null)
                continue;
            Open(row);
            if (block is not null && !_blocks.Contains(block.Target))
                _blocks.Add(block.Target);
            if (column is not null)
                Add(column, cell);
        }
    }

    /// <summary>The head as it is now, for a row that can be placed only later.</summary>
    public TableHead Copy()
    {
        var copy = new TableHead(labels, table, findings) { _width = _width };
        copy._heads.AddRange(_heads);
        foreach ((string column, decimal unit) in _units)
            copy._units.Add(column, unit);
        return copy;
    }

    /// <summary>A row of figures has come: the next label starts a new head.</summary>
    public void Close() => _closed = true;

    /// <summary>The grid columns of a block's columns, or null where this head cannot tell them for the row.</summary>
    public HeadColumns? For(FormBlock block, TableRow row) => Fits(row)
        ? HeadColumns.From([.. block.Columns.Select(c => Positions(_heads.Where(h => h.Label.JsonName == c.JsonName).Select(h => h.Cell)))])
        : null;

    /// <summary>The grid columns of the columns of several rows side by side.</summary>
    public HeadColumns? ForSideBySide(IReadOnlyList<FormRow> rows, TableRow row)
    {
        if (!Fits(row))
            return null;
        (string Label, int X)[] heads = [.. _heads.Select(h => (h.Label.JsonName, h.Cell.X)).Distinct().OrderBy(h => h.X)];
        IEnumerable<string> expected = rows.SelectMany(r => r.Block.Columns).Select(c => c.JsonName);
        return heads.Select(h => h.Label).SequenceEqual(expected) ? HeadColumns.From([.. heads.Select(h => ImmutableArray.Create(h.X))]) : null;
    }

    /// <summary>The factor of the unit a head names (元 1, 万元 10,000), or null if it names none.</summary>
    public decimal? UnitOf(FormColumn column) => _units.TryGetValue(column.JsonName, out decimal unit) ? unit : null;

    private bool Fits(TableRow row) => row.Origin == RowOrigin.Ruled && row.Width == _width;

    // In rows of uneven length different labels share an X; then X says nothing.
    private bool IsGrid() => _heads.GroupBy(h => h.Cell.X).All(g => g.Select(h => h.Label).Distinct().Count() == 1);

    private void Open(TableRow row)
    {
        if (_closed)
        {
            _heads.Clear();
            _blocks.Clear();
            _units.Clear();
            _closed = false;
        }

        _width = row.Origin == RowOrigin.Ruled ? row.Width : -1;
    }

    private void Add(LabelMatch<ColumnLabel> match, GridCell cell)
    {
        _heads.Add((match.Target, cell));
        if (UnitInHead().Match(LabelText.Compact(cell.Text)) is { Success: true } unit)
            _units[match.Target.JsonName] = unit.Groups[1].Value switch { "元" => 1, "万元" => 10_000, _ => 100_000_000 };
        if (!match.Exact)
            findings.Normalized(table.Pointer, table.Label, cell.Text, LocalizedText.Same(match.Target.Label), cell.Place);
    }

    private static ImmutableArray<int> Positions(IEnumerable<GridCell> cells) => [.. cells.Select(c => c.X).Distinct().Order()];

    [GeneratedRegex(@"单位[:为]?(万元|亿元|元)")]
    private static partial Regex UnitInHead();
}
