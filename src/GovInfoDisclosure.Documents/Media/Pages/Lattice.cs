namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>A table drawn with lines: the positions of its lines, and which of them part which cells.</summary>
internal sealed class Lattice
{
    private readonly ILookup<double, Ruling> _horizontal;
    private readonly ILookup<double, Ruling> _vertical;

    public Lattice(IReadOnlyList<Ruling> horizontal, IReadOnlyList<Ruling> vertical, double tolerance)
    {
        _horizontal = horizontal.ToLookup(r => r.At);
        _vertical = vertical.ToLookup(r => r.At);
        // Tables without lines at their sides, or cut by the page, end where the lines across end.
        Columns = Closed(vertical, horizontal, tolerance);
        Rows = Closed(horizontal, vertical, tolerance);
    }

    /// <summary>The positions of the vertical lines, from left to right.</summary>
    public double[] Columns { get; }

    /// <summary>The positions of the horizontal lines, from top to bottom.</summary>
    public double[] Rows { get; }

    public double Area => (Columns[^1] - Columns[0]) * (Rows[^1] - Rows[0]);

    public bool Contains(double x, double y) => x >= Columns[0] && x <= Columns[^1] && y >= Rows[0] && y <= Rows[^1];

    /// <summary>Whether another table is wholly within this one.</summary>
    public bool Contains(Lattice other) => other != this && Area > other.Area
        && Contains(other.Columns[0], other.Rows[0]) && Contains(other.Columns[^1], other.Rows[^1]);

    /// <summary>Its cells row by row; a cell reaches as far as no line parts it.</summary>
    public IEnumerable<CellArea> Cells()
    {
        var taken = new bool[Columns.Length - 1, Rows.Length - 1];
        for (int row = 0; row < Rows.Length - 1; row++)
        {
            for (int column = 0; column < Columns.Length - 1; column++)
            {
                if (taken[column, row])
                    continue;
                CellArea cell = Grow(column, row, taken);
                foreach ((int x, int y) in cell.Positions())
                    taken[x, y] = true;
                yield return cell;
            }
        }
    }

    /// <summary>Whether its right side has lines, which end its rows.</summary>
    public bool HasRightSide => _vertical.Contains(Columns[^1]);

    /// <summary>Whether a line ends a cell at its right.</summary>
    public bool IsClosed(CellArea cell) =>
        IsParted(_vertical, Columns[cell.Column + cell.Columns], Rows[cell.Row], Rows[cell.Row + cell.Rows]);

    private CellArea Grow(int column, int row, bool[,] taken)
    {
        int right = column + 1;
        while (right < Columns.Length - 1 && !taken[right, row] && !IsParted(_vertical, Columns[right], Rows[row], Rows[row + 1]))
            right++;
        int below = row + 1;
        while (below < Rows.Length - 1
            && Enumerable.Range(column, right - column)
                .All(x => !taken[x, below] && !IsParted(_horizontal, Rows[below], Columns[x], Columns[x + 1]))
            && Enumerable.Range(column + 1, right - column - 1).All(x => !IsParted(_vertical, Columns[x], Rows[below], Rows[below + 1])))
            below++;
        return new(column, row, right - column, below - row);
    }

    private static bool IsParted(ILookup<double, Ruling> rules, double at, double from, double to) =>
        rules[at].Sum(r => Math.Max(0, Math.Min(r.To, to) - Math.Max(r.From, from))) > (to - from) / 2;

    private static double[] Closed(IReadOnlyList<Ruling> rules, IReadOnlyList<Ruling> across, double tolerance)
    {
        List<double> positions = [.. rules.Select(r => r.At).Distinct().Order()];
        double from = across.Min(r => r.From);
        double to = across.Max(r => r.To);
        if (from < positions[0] - (2 * tolerance))
            positions.Insert(0, from);
        if (to > positions[^1] + (2 * tolerance))
            positions.Add(to);
        return [.. positions];
    }
}

/// <summary>A cell in the grid of a table.</summary>
internal readonly record struct CellArea(int Column, int Row, int Columns, int Rows)
{
    public IEnumerable<(int Column, int Row)> Positions()
    {
        for (int x = 0; x < Columns; x++)
        {
            for (int y = 0; y < Rows; y++)
                yield return (Column + x, Row + y);
        }
    }
}
