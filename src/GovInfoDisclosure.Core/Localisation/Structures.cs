namespace GovInfoDisclosure.Localisation;

/// <summary>
/// Errors of whole rows and columns. Each is a hypothesis: it is undone, what it destroyed is computed from the relations, and it is kept
/// only if all of them hold then and no figure is below zero.
/// </summary>
internal sealed class Structures
{
    // How often errors are of each kind, and of columns read by their position.
    private const double RowExchanged = 0.01, RowsApart = 0.001, RowLost = 0.01, RowShifted = 0.01, ColumnDown = 0.01,
        ColumnExchanged = 0.005, ColumnsShifted = 0.0003, ColumnsMisread = 0.01;

    private readonly Component _component;
    private readonly Figures _figures;
    private readonly Hypothesis _hypothesis;
    private readonly List<Candidate> _found = [];
    private readonly int _rows, _columns;

    private Structures(Component component, Figures figures, bool[] isTrusted)
    {
        _component = component;
        _figures = figures;
        _hypothesis = new(component, figures, isTrusted);
        (_rows, _columns) = (component.Rows, component.Columns);
    }

    /// <summary>The structures that explain the figures of a component that fails.</summary>
    public static IReadOnlyList<Candidate> Find(Component component, Figures figures, bool[] isTrusted, bool columnsByPosition)
    {
        var structures = new Structures(component, figures, isTrusted);
        if (figures.FailingRows == 0)
            structures.Rows();
        else
            structures.Columns(columnsByPosition ? ColumnsMisread : ColumnsShifted);
        return structures._found;
    }

    private void Rows()
    {
        for (int row = 0; row < _rows; row++)
        {
            for (int other = row + 1; other < _rows; other++)
                TryExchange(row, other);
        }

        int last = _rows - 1;
        for (int row = 0; row < last && IsZeroRow(last); row++)
        {
            _hypothesis.Begin();
            for (int moved = row + 1; moved <= last; moved++)
                _hypothesis.TakeRow(moved, moved - 1);
            _hypothesis.ForgetRow(row);
            Try(RowLost / _rows, Mechanism.RowDropped);
        }

        for (int row = 0; row < _rows; row++)
        {
            bool isZero = IsZeroRow(row);
            if (!isZero && (row == 0 || !AreEqual(row, row - 1)))
                continue;
            _hypothesis.Begin();
            _hypothesis.ForgetRow(row);
            Try(RowLost / _rows, isZero ? Mechanism.RowZeroed : Mechanism.RowCopied);
        }
    }

    private void TryExchange(int row, int other)
    {
        if (!CanBeExchanged(row, other))
            return;
        _hypothesis.Begin();
        _hypothesis.TakeRow(row, other);
        _hypothesis.TakeRow(other, row);
        Try(other == row + 1 ? RowExchanged / (_rows - 1) : RowsApart / (_rows * (_rows - 1) / 2), Mechanism.RowExchanged);
    }

    // A quick look at the column of totals: most exchanges fail there.
    private bool CanBeExchanged(int row, int other)
    {
        int cell = (row * _columns) + _component.TotalColumn, otherCell = (other * _columns) + _component.TotalColumn;
        long difference = _figures.Values[otherCell] - _figures.Values[cell];
        bool isSeen = false;
        for (int relation = 0; relation < _figures.Residuals.Length; relation++)
        {
            if (_component.ColumnOf[relation] != _component.TotalColumn || _figures.HasBlanks(relation))
                continue;
            long sign = _component.SignIn(relation, cell) - _component.SignIn(relation, otherCell);
            isSeen |= sign != 0;
            if (_figures.Residuals[relation] + (sign * difference) != 0)
                return false;
        }

        return isSeen;
    }

    private void Columns(double shifted)
    {
        if (_figures.FailingRows == 1)
            RowShifts();
        for (int step = -1; step <= 1; step += 2)
        {
            if (!IsZeroColumn(step > 0 ? 0 : _columns - 1))
                continue;
            _hypothesis.Begin();
            for (int row = 0; row < _rows; row++)
                _hypothesis.ShiftRow(row, step);
            Try(shifted / 2, Mechanism.ColumnsShifted);
        }

        for (int column = 0; column < _columns && _figures.FailingColumns <= 1; column++)
        {
            if (_figures.FailingColumns == 0 || _figures.ColumnFails(column))
                ColumnShifts(column);
        }

        for (int column = 0; column < _columns && _figures.FailingRows > 1; column++)
        {
            if (column == _component.TotalColumn)
                continue;
            _hypothesis.Begin();
            _hypothesis.ExchangeColumns(column, _component.TotalColumn);
            Try(ColumnExchanged / (_columns - 1), Mechanism.ColumnExchanged);
        }
    }

    private void RowShifts()
    {
        for (int row = 0; row < _rows; row++)
        {
            for (int step = -1; step <= 1 && _figures.RowFails(row); step += 2)
            {
                if (_figures.Values[(row * _columns) + (step > 0 ? 0 : _columns - 1)] != 0)
                    continue;
                _hypothesis.Begin();
                _hypothesis.ShiftRow(row, step);
                Try(RowShifted / (2 * _rows), Mechanism.RowShifted);
            }
        }
    }

    private void ColumnShifts(int column)
    {
        for (int row = 0; row < _rows; row++)
        {
            // A zero slipped in, and what was there is one row too low; or a figure is lost, and what follows is one row too high.
            if (_figures.Values[(row * _columns) + column] == 0)
                TryColumn(column, row, 1);
            if (_figures.Values[((_rows - 1) * _columns) + column] == 0)
                TryColumn(column, row, -1);
        }
    }

    private void TryColumn(int column, int row, int step)
    {
        _hypothesis.Begin();
        _hypothesis.ShiftColumn(column, row, step);
        Try(ColumnDown / (2 * _rows * _columns), Mechanism.ColumnShiftedDown);
    }

    private void Try(double prior, Mechanism mechanism)
    {
        if (_hypothesis.Prove() is { } set)
            _found.Add(new(set, mechanism, Math.Log(prior), IsSmallest: false));
    }

    private bool IsZeroRow(int row) => !_figures.Values.AsSpan(row * _columns, _columns).ContainsAnyExcept(0);

    private bool IsZeroColumn(int column)
    {
        for (int cell = column; cell < _figures.Values.Length; cell += _columns)
        {
            if (_figures.Values[cell] != 0)
                return false;
        }

        return true;
    }

    private bool AreEqual(int row, int other) =>
        _figures.Values.AsSpan(row * _columns, _columns).SequenceEqual(_figures.Values.AsSpan(other * _columns, _columns));
}
