using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>
/// Reads one table of the form from rows of text cells: sorts them into heads, rows with a label, and rows of figures without one, and
/// reads those with a label. <see cref="TableReadings"/> has what was read.
/// </summary>
internal sealed class TableRecognizer
{
    private readonly FormLabels _labels;
    private readonly FormTable _table;
    private readonly Findings _findings;
    private readonly RowLabels _rowLabels;
    private readonly TableHead _head;
    private readonly TableReadings _readings;
    private readonly RowAssignment _assignments;
    private readonly SideBySideRows _sideBySide;
    private readonly UnlabelledRows _unlabelled;
    private readonly GroupRows _groups;
    private readonly LeftShifts _shifts = new();
    private TableRow? _blank;

    private TableRecognizer(FormLabels labels, FormTable table, RowLabels rowLabels, AlignedColumns aligned, Findings findings)
    {
        _labels = labels;
        _table = table;
        _findings = findings;
        _rowLabels = rowLabels;
        _head = new TableHead(labels, table, findings);
        _readings = new TableReadings(table, findings);
        _assignments = new RowAssignment(aligned);
        _sideBySide = new SideBySideRows(labels, table, _assignments, _readings, findings);
        _unlabelled = new UnlabelledRows(table, _assignments, _readings, findings);
        _groups = new GroupRows(labels, table, _readings, findings);
    }

    /// <summary>All readings of the table's rows; more than one of a row if the document prints it more than once. Null if the table is not
    /// there.</summary>
    public static ImmutableArray<RowReading>? Read(FormLabels labels, FormTable table, IReadOnlyList<TableRow> rows, Findings findings)
    {
        var rowLabels = new RowLabels(labels, table);
        // First the numbers of columns: before a page they would be taken for the figures of the label behind it.
        List<TableRow> numbered = new ColumnNumbers(labels, table, rowLabels, findings).Remove(rows);
        IReadOnlyList<TableRow> whole = RowNumbers.Remove(TornRows.Join(numbered, rowLabels));
        var recognizer = new TableRecognizer(labels, table, rowLabels, new AlignedColumns(labels, table, whole), findings);
        recognizer.Read(whole);
        if (recognizer._readings.IsMissing)
            return null;
        recognizer._readings.ReportMissing();
        return [.. recognizer._readings.All.Select(r => r.Reading)];
    }

    private void Read(IReadOnlyList<TableRow> rows)
    {
        ILookup<int, WrappedLabel> wrapped = _rowLabels.FindWrapped(rows);
        for (int line = 0; line < rows.Count; line++)
            ReadRow(rows[line], line, wrapped[line]);
        foreach ((FormRow row, SourcePlace place) in _shifts.InDoubt)
            _readings.GiveUp(row, ColumnAssignment.Floating, place);
        if (_table.RowsSideBySide && _readings.IsMissing && _blank is not null)
            _sideBySide.Read(new(_blank, rows.Count, _head), _blank.Cells);
        _groups.Settle();
        _unlabelled.Settle();
    }

    private void ReadRow(TableRow row, int line, IEnumerable<WrappedLabel> wrapped)
    {
        RowLabel? label = LabelOf(row, wrapped);
        if (label is null && !IsHead(row) && _groups.Take(new(row, line, _head)))
        {
            _head.Close();
            return;
        }

        ImmutableArray<GridCell> figures = row.Cells[(label?.End ?? RowLabels.LabelZone(row.Cells, !_table.RowsSideBySide))..];
        if (!figures.Any(f => f.IsFigure) && !IsBlankRow(row, label, figures))
        {
            if (row.BlanksVisible && _head.CountColumns(row) > 0 && row.Cells.All(c => !c.IsFilled))
                _blank = row;
            _head.Add(row.Cells, row);
            return;
        }

        // Only where cells follow each other one by one are the heads before the first row of figures without a row of their own.
        if (row.Origin == RowOrigin.Sequence)
            _head.Add(row.Cells.Take(row.Cells.Length - figures.Length).Where(c => c.Place != label?.Place), row);
        if (_table.RowsSideBySide && label is null)
            _sideBySide.Read(new(row, line, _head), figures);
        else if (label is null)
            _unlabelled.Add(new(row, line, _head.Snapshot()));
        else
            ReadLabelled(label, new(row, line, _head), figures);
        _head.Close();
    }

    private RowLabel? LabelOf(TableRow row, IEnumerable<WrappedLabel> wrapped)
    {
        if (_rowLabels.Find(row) is { } label)
            return label;
        // The end of the label above makes a near wording of the one below it.
        WrappedLabel? around = wrapped.OrderByDescending(w => w.Label.Exact).ThenBy(w => w.To - w.From)
            .FirstOrDefault(w => !_readings.Has(w.Label.Row));
        return around is null ? null : around.Label with { End = RowLabels.LabelZone(row.Cells) };
    }

    // A row with a label and blank cells alone is read too, so that its cells are known to be blank.
    private bool IsBlankRow(TableRow row, RowLabel? label, ImmutableArray<GridCell> figures) =>
        label is not null && row.BlanksVisible && figures.Length >= label.Row.Cells.Length && !_table.RowsSideBySide && !IsHead(row);

    // A row label that is worded like a head (（七）总计) may be repeated, as merged cells are.
    private bool IsHead(TableRow row) =>
        row.Cells.Select(c => _labels.FindColumn(_table, c.Text)?.Target).OfType<ColumnLabel>().Distinct().Count() > 1;

    // A sum of money in the place of a count: the figures have another order than the columns.
    private static bool IsInOtherOrder(FormRow form, Assignment assignment) =>
        assignment is { Ambiguity: null, ByPosition: not null } && form.Cells.Any(c => c.Kind == CellKind.Money)
        && form.Cells.Zip(assignment.Cells).Any(c =>
            c.First.Kind != CellKind.Money && FigureText.Read(c.Second.Text).MoneyUnit is not null);

    private void ReadLabelled(RowLabel label, RowUnderHead row, ImmutableArray<GridCell> figures)
    {
        FormRow form = label.Row;
        if (!label.Exact)
            _findings.Normalized(form.Pointer, form.FullLabel, label.Text, LocalizedText.Same(form.PrintedLabel), label.Place);
        HeadColumns? columns = _head.For(form.Block, row.Row);
        Assignment assignment = _rowLabels.HasOther(row.Row, label) ? ColumnAssignment.TwoRows
            : row.Row.Origin != RowOrigin.Ruled && _labels.NameColumnIn(_table, figures) ? ColumnAssignment.HeadWithin
            : _assignments.Assign(row, figures, [form], columns, label.X);
        if (IsInOtherOrder(form, assignment))
            assignment = ColumnAssignment.OtherOrder;
        if (columns is { IsComplete: true } && label.X < columns.First)
            _shifts.Add(form, figures, columns, assignment);
        _readings.Take(form, assignment, row, UnitText.Find(label.Text));
    }
}
