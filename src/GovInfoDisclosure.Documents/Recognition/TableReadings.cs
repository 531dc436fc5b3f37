using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The readings of a table as far as they go: rows that were read, rows that are in doubt, and the findings about both.</summary>
internal sealed class TableReadings(FormTable table, Findings findings)
{
    private readonly Dictionary<FormRow, List<RowReading>> _readings = [];
    private readonly HashSet<FormRow> _ambiguous = [];
    private readonly Dictionary<FormColumn, List<FormCell>> _lost = [];
    private readonly List<Doubt> _doubts = [];
    private readonly SurplusFigures _surplus = new(table, findings);

    /// <summary>Whether no row was read yet.</summary>
    public bool IsEmpty => _readings.Count == 0;

    /// <summary>All readings with their rows of the form.</summary>
    public IEnumerable<(FormRow Row, RowReading Reading)> All => _readings.SelectMany(r => r.Value.Select(reading => (r.Key, reading)));

    /// <summary>Whether a row was read.</summary>
    public bool Has(FormRow row) => _readings.ContainsKey(row);

    /// <summary>Whether a row was found and not read.</summary>
    public bool IsAmbiguous(FormRow row) => _ambiguous.Contains(row);

    /// <summary>Takes the placed figures of one row of the form.</summary>
    /// <param name="row">The row of the form.</param>
    /// <param name="assignment">Its figures.</param>
    /// <param name="source">Where they are.</param>
    /// <param name="unit">The unit that the label of the row names, which counts before that of the column.</param>
    public void Take(FormRow row, Assignment assignment, RowUnderHead source, decimal? unit = null) =>
        Take(row.Pointer, row.FullLabel, [row], assignment, source, unit);

    /// <summary>Takes the placed figures of several rows of the form that are side by side.</summary>
    public void TakeSideBySide(FormRow[] rows, Assignment assignment, RowUnderHead source) =>
        Take(table.Pointer, table.Label, rows, assignment, source, unit: null);

    /// <summary>Takes a row of the form that the document does not print apart from others, with blank cells.</summary>
    public void TakeBlank(FormRow row, RowUnderHead source)
    {
        var blank = new GridCell("", 0, source.Row.Cells[0].Place);
        Add(row, new([.. row.Cells.Select(c => (c, blank, (decimal?)null))], CellAnchor.Labels, source.Line));
    }

    /// <summary>Drops what was read of a row.</summary>
    public void GiveUp(FormRow row, LocalizedText reason, SourcePlace place)
    {
        _readings.Remove(row);
        _ambiguous.Add(row);
        findings.Ambiguous(row.Pointer, row.FullLabel, reason, row.Cells, place);
    }

    /// <summary>Drops what was read of some cells.</summary>
    public void GiveUp(FormRow row, RowReading reading, FormCell[] cells, LocalizedText reason, SourcePlace place)
    {
        _readings[row] = [.. _readings[row].Select(r => r == reading ? r.Without(cells) : r)];
        foreach (FormCell cell in cells)
            findings.Ambiguous(cell.Pointer, cell.FullLabel, reason, [], place);
    }

    /// <summary>Whether no row was found.</summary>
    public bool IsMissing => IsEmpty && _ambiguous.Count == 0;

    /// <summary>Reports the rows that were not found.</summary>
    public void ReportMissing()
    {
        _doubts.ForEach(Report);
        _surplus.Report();
        foreach (FormRow row in table.Rows.Where(r => !Has(r) && !IsAmbiguous(r)))
            findings.LabelNotFound(row.Pointer, row.FullLabel, row.Cells);
        foreach ((FormColumn column, List<FormCell> cells) in _lost)
        {
            if (table.RowsSideBySide)
                cells.ForEach(c => findings.LabelNotFound(c.Pointer, c.FullLabel, []));
            else
                findings.LabelNotFound(table.Pointer, NameOf(column), cells);
        }
    }

    /// <summary>Some cells as one text of a finding.</summary>
    public static string Raw(IEnumerable<GridCell> cells) => string.Join(' ', cells.Select(c => c.Text).Where(t => t.Length > 0));

    private void Take(
        string pointer, LocalizedText what, FormRow[] rows, Assignment assignment, RowUnderHead source, decimal? unit)
    {
        if (assignment.Ambiguity is { } reason)
        {
            _ambiguous.UnionWith(rows);
            _doubts.Add(new(pointer, what, rows, reason, source.Row));
            return;
        }

        if (assignment.ByPosition is { } byPosition)
            findings.ByPosition(table, rows, byPosition);
        if (!assignment.Surplus.IsEmpty)
            _surplus.Add(pointer, what, [.. assignment.Surplus], source.Row.Origin);
        CellAnchor anchor = assignment.ByPosition is null ? CellAnchor.Labels : CellAnchor.Position;
        int next = 0;
        foreach (FormRow row in rows)
        {
            ImmutableArray<GridCell> cells = assignment.Cells[next..(next + row.Cells.Length)];
            Add(row, new([.. row.Cells.Select((c, i) => (c, cells[i], unit ?? source.Head.UnitOf(c.Column)))], anchor, source.Line));
            next += row.Cells.Length;
        }

        FormCell[] all = [.. rows.SelectMany(r => r.Cells)];
        foreach (FormCell cell in assignment.Lost.Select(i => all[i]))
            (CollectionsMarshal.GetValueRefOrAddDefault(_lost, cell.Column, out _) ??= []).Add(cell);
    }

    // Tables of the agency's own, such as one beside last year's figures, have some rows of the form.
    private void Report(Doubt doubt)
    {
        GridCell[] figures = [.. doubt.Source.Cells.Where(c => c.IsFigure)];
        if (Array.TrueForAll(doubt.Rows, Has) && figures.Length > 0)
            _surplus.Add(doubt.Pointer, doubt.What, figures, doubt.Source.Origin);
        else
            findings.Ambiguous(doubt.Pointer, doubt.What, doubt.Reason, doubt.Rows.SelectMany(r => r.Cells), PlaceOf(doubt.Source));
    }

    private static SourcePlace? PlaceOf(TableRow row) => row.Cells.FirstOrDefault()?.Place;

    private LocalizedText NameOf(FormColumn column) =>
        new($"{table.Label.Chinese}“{column.Label.Chinese}”列", $"{table.Label.English}, column {column.Label.English}");

    private void Add(FormRow row, RowReading reading)
    {
        if (!_readings.TryGetValue(row, out List<RowReading>? readings))
            _readings[row] = readings = [];
        readings.Add(reading);
    }

    /// <summary>A row that was found and not read.</summary>
    private sealed record Doubt(string Pointer, LocalizedText What, FormRow[] Rows, LocalizedText Reason, TableRow Source);
}
