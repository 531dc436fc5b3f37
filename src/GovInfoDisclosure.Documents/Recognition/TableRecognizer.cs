using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>
/// Reads one table of the form from rows of text cells. Row labels anchor; columns are found by <see cref="ColumnPlacement"/>; rows whose
/// label is lost are taken only where exactly one row of the form fits between their neighbours.
/// </summary>
internal sealed class TableRecognizer
{
    private static readonly LocalizedText LabelLost = new("行标签无法辨认，按前后两行确定", "the row label is not legible; the rows before and after it tell which it is");

    private static readonly LocalizedText BlockLost = new("部分类别的标签未找到，按规定格式的顺序读取", "labels over the figures were not found; they were read in the order of the form");

    private static readonly LocalizedText ByNeighbours = new("缺少数值的行按表头和其他行的列位置读取", "rows that lack figures were read by the columns of the head and of the other rows");

    private static readonly LocalizedText Torn = new("邻行数字可能属于该行被折行的数值", "figures on the next line may be the rest of its own");

    private readonly FormLabels _labels;
    private readonly FormTable _table;
    private readonly List<TableRow> _rows;
    private readonly Findings _findings;
    private readonly RowLabels _rowLabels;
    private readonly TableHead _head;
    private readonly AlignedColumns _aligned;
    private readonly Dictionary<FormRow, List<RowReading>> _readings = [];
    private readonly HashSet<FormRow> _ambiguous = [];
    private readonly List<Unlabelled> _unlabelled = [];
    private readonly LeftSlips _slips = new();
    private ILookup<int, (FormRow Row, RowReading Reading)> _lines = Array.Empty<(FormRow Row, RowReading Reading)>().ToLookup(r => r.Reading.Line);
    private readonly bool _pictured;

    private TableRecognizer(FormLabels labels, FormTable table, IReadOnlyList<TableRow> rows, bool pictured, Findings findings)
    {
        _pictured = pictured;
        _labels = labels;
        _table = table;
        _findings = findings;
        _rowLabels = new RowLabels(labels, table);
        _rows = TornRows.Join(rows, _rowLabels);
        _aligned = new AlignedColumns(labels, table, _rows);
        _head = new TableHead(labels, table, findings);
    }

    /// <summary>All readings of the table's rows; more than one of a row if the document prints it more than once.</summary>
    /// <remarks><c>pictured</c> tells whether there is a picture where the table should be, which explains why it is missing.</remarks>
    public static ImmutableArray<RowReading> Read(FormLabels labels, FormTable table, IReadOnlyList<TableRow> rows, bool pictured, Findings findings) =>
        new TableRecognizer(labels, table, rows, pictured, findings).Read();

    private ImmutableArray<RowReading> Read()
    {
        ILookup<int, WrappedLabel> wrapped = _rowLabels.FindWrapped(_rows);
        for (int line = 0; line < _rows.Count; line++)
            ReadRow(_rows[line], line, wrapped);
        GiveUpSlips();
        TakeUnlabelled();
        if (_readings.Count == 0 && _ambiguous.Count == 0)
            _findings.TableMissing(_table, _pictured);
        else
            ReportMissing();
        return [.. _readings.Values.SelectMany(r => r)];
    }

    private void ReadRow(TableRow row, int line, ILookup<int, WrappedLabel> wrapped)
    {
        RowLabel? label = LabelOf(row, line, wrapped);
        ImmutableArray<GridCell> figures = row.Cells[(label?.End ?? RowLabels.LabelZone(row.Cells))..];
        bool printed = figures.Any(IsFigure);
        bool data = printed || (label is not null && row.BlanksVisible && figures.Length >= label.Row.Cells.Length && !_table.RowsSideBySide && !IsHead(row));
        if (!data)
        {
            _head.Add(row.Cells, row);
            return;
        }

        // Only where cells follow each other one by one do the heads stand before the first row of figures without a row of their own.
        if (row.Origin == RowOrigin.Sequence)
            _head.Add(row.Cells.Take(row.Cells.Length - figures.Length).Where(c => c.Place != label?.Place), row);
        if (_table.RowsSideBySide && label is null)
            ReadSideBySide(row, figures, line);
        else if (label is null)
            _unlabelled.Add(new(row, line, _head.Snapshot()));
        else
            ReadLabelled(label, row, figures, line);
        _head.Close();
    }

    private RowLabel? LabelOf(TableRow row, int line, ILookup<int, WrappedLabel> wrapped)
    {
        if (_rowLabels.Find(row) is { } label)
            return label;
        // The end of the label above makes a near wording of the one below it.
        WrappedLabel? around = wrapped[line].OrderByDescending(w => w.Label.Exact).ThenBy(w => w.To - w.From).FirstOrDefault(w => !_readings.ContainsKey(w.Label.Row));
        return around is null ? null : around.Label with { End = RowLabels.LabelZone(row.Cells) };
    }

    private void ReadLabelled(RowLabel label, TableRow row, ImmutableArray<GridCell> figures, int line)
    {
        if (!label.Exact)
            _findings.Normalized(label.Row.Pointer, label.Row.Place, label.Text, LocalizedText.Same(label.Row.PrintedLabel), label.Place);
        HeadColumns? head = _head.For(label.Row.Block, row);
        Placement placement = _rowLabels.HasOther(row, label) ? ColumnPlacement.TwoRows : Place(row, figures, [label.Row], head, label.X, line, _head);
        if (head is { IsComplete: true } && label.X < head.First)
            _slips.Note(label.Row, figures, head, placement);
        Take(label.Row, [label.Row], placement, row, line, _head);
    }

    private void GiveUpSlips()
    {
        foreach ((FormRow row, SourcePlace place) in _slips.InDoubt)
            GiveUp(row, ColumnPlacement.Floating, place);
    }

    // The values of table four stand below the labels of its blocks, five by five.
    private void ReadSideBySide(TableRow row, ImmutableArray<GridCell> figures, int line)
    {
        int heads = _head.CountHeads(row);
        if (heads == 0 && _readings.Count > 0)
        {
            _findings.NotOnForm(_table.Pointer, _table.Label, Raw(figures), figures[0].Place, figuresOnly: true);
            return;
        }

        FormRow[]? named = _head.BlocksAbove(row);
        bool complete = named is not null && heads > 0 && heads == named.Sum(b => b.Cells.Length);
        FormRow[] blocks = complete ? named! : [.. _table.Rows];
        HeadColumns? head = _head.ForSideBySide(blocks, row);
        ImmutableArray<GridCell> cells = row.Origin == RowOrigin.Ruled ? row.Cells : figures;
        Placement placement = named is null ? ColumnPlacement.OtherOrder : Place(row, cells, blocks, head, -1, line, _head);
        bool unnamed = placement.ByPosition is null && named?.Length < blocks.Length;
        Take(null, blocks, unnamed ? placement with { ByPosition = BlockLost } : placement, row, line, _head);
    }

    private Placement Place(
        TableRow row, ImmutableArray<GridCell> figures, FormRow[] rows, HeadColumns? columnsByHead, int labelX, int line, TableHead head)
    {
        int columns = rows.Sum(r => r.Cells.Length);
        if (columnsByHead is null && head.ContradictsOrder(rows) && !(row.Origin == RowOrigin.Aligned && _aligned.IsInOrder(line, rows)))
            return ColumnPlacement.OtherOrder;
        if (row.Origin == RowOrigin.Aligned && _aligned.Complete(line, figures, rows) is { IsDefault: false } completed)
            return new(completed, [], ByNeighbours, null);
        return ColumnPlacement.Place(figures, columns, columnsByHead, labelX);
    }

    private void Take(FormRow? single, FormRow[] rows, Placement placement, TableRow row, int line, TableHead head)
    {
        FormCell[] cells = [.. rows.SelectMany(r => r.Cells)];
        string pointer = single?.Pointer ?? _table.Pointer;
        if (placement.Ambiguity is { } reason)
        {
            _ambiguous.UnionWith(rows);
            _findings.Ambiguous(pointer, single?.Place ?? _table.Label, reason, cells, row.Cells.FirstOrDefault()?.Place);
            return;
        }

        if (placement.ByPosition is { } byPosition)
            _findings.ByPosition(_table, pointer, byPosition);
        if (!placement.Surplus.IsEmpty)
            _findings.NotOnForm(pointer, single?.Place ?? _table.Label, Raw(placement.Surplus), placement.Surplus[0].Place, figuresOnly: true);
        CellAnchor anchor = placement.ByPosition is null ? CellAnchor.Labels : CellAnchor.Position;
        for (int i = 0, next = 0; i < rows.Length; next += rows[i].Cells.Length, i++)
            Add(rows[i], new([.. rows[i].Cells.Select((c, j) => (c, placement.Cells[next + j], head.UnitOf(c.Column)))], anchor, line));
    }

    private void Add(FormRow row, RowReading reading)
    {
        if (!_readings.TryGetValue(row, out List<RowReading>? readings))
            _readings[row] = readings = [];
        readings.Add(reading);
    }

    // A row without a legible label is taken where one single row of the form is missing between the rows around it.
    private void TakeUnlabelled()
    {
        _lines = _readings.SelectMany(r => r.Value.Select(reading => (Row: r.Key, Reading: reading))).ToLookup(r => r.Reading.Line);
        FormRow[] order = [.. _table.Rows];
        (int Line, int Row)[] known = [.. _readings.SelectMany(r => r.Value.Select(x => (x.Line, Array.IndexOf(order, r.Key)))).OrderBy(k => k.Line)];
        int[] lines = [.. known.Select(k => k.Line)];
        foreach (IGrouping<int, Unlabelled> gap in _unlabelled.GroupBy(u => ~Array.BinarySearch(lines, u.Line)))
        {
            int before = gap.Key == 0 ? -1 : known[gap.Key - 1].Row;
            int after = gap.Key == known.Length ? order.Length : known[gap.Key].Row;
            if (gap.Count() == 1 && after == before + 2 && !_ambiguous.Contains(order[before + 1]))
                TakeLost(order[before + 1], gap.First());
            else
                ReportUnlabelled(gap);
        }
    }

    private void TakeLost(FormRow lost, Unlabelled row)
    {
        ImmutableArray<GridCell> cells = row.Row.Cells;
        int end = RowLabels.LabelZone(cells);
        while (end > 0 && cells[end - 1].Text.Length == 0)
            end--;
        int labelX = end > 0 ? cells[end - 1].X : -1;
        Placement placement = Place(row.Row, cells[end..], [lost], row.Head.For(lost.Block, row.Row), labelX, row.Line, row.Head);
        Take(lost, [lost], placement with { ByPosition = LabelLost }, row.Row, row.Line, row.Head);
    }

    private void ReportUnlabelled(IEnumerable<Unlabelled> rows)
    {
        foreach (Unlabelled row in rows)
        {
            _findings.NotOnForm(_table.Pointer, _table.Label, Raw(row.Row.Cells), row.Row.Cells[0].Place, figuresOnly: false);
            if (row.Row.Origin == RowOrigin.Aligned)
                GiveUpTorn(row);
        }
    }

    // In a narrow column a long figure goes on in the next line.
    private void GiveUpTorn(Unlabelled rest)
    {
        foreach ((FormRow row, RowReading reading) in _lines[rest.Line - 1].Concat(_lines[rest.Line + 1]))
        {
            FormCell[] torn = [.. reading.CellsThatGoOnIn(rest.Row.Cells[RowLabels.LabelZone(rest.Row.Cells)..])];
            _readings[row] = [.. _readings[row].Select(r => r == reading ? r.Without(torn) : r)];
            foreach (FormCell cell in torn)
                _findings.Ambiguous(cell.Pointer, cell.Place, Torn, [], rest.Row.Cells[0].Place);
        }
    }

    private void GiveUp(FormRow row, LocalizedText reason, SourcePlace place)
    {
        _readings.Remove(row);
        _ambiguous.Add(row);
        _findings.Ambiguous(row.Pointer, row.Place, reason, row.Cells, place);
    }

    private void ReportMissing()
    {
        foreach (FormRow row in _table.Rows.Where(r => !_readings.ContainsKey(r) && !_ambiguous.Contains(r)))
            _findings.LabelNotFound(row.Pointer, row.Place, row.Cells);
    }

    // A row label that is worded like a head (（七）总计) may be repeated, as merged cells are.
    private bool IsHead(TableRow row) => row.Cells.Select(c => _labels.FindColumn(_table, c.Text)?.Target).OfType<ColumnLabel>().Distinct().Count() > 1;

    private static bool IsFigure(GridCell cell) => FigureText.KindOf(cell.Text) is FigureKind.Number or FigureKind.BlankMark;

    private static string Raw(IEnumerable<GridCell> cells) => string.Join(' ', cells.Select(c => c.Text).Where(t => t.Length > 0));

    private sealed record Unlabelled(TableRow Row, int Line, TableHead Head);
}
