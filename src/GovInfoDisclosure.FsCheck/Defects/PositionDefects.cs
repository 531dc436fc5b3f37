using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Defects;

/// <summary>Right figures in wrong places.</summary>
internal static class PositionDefects
{
    public static IEnumerable<(FormCell, decimal?)> NeighbourValue(DisclosureReport report, FormCell cell, Random random)
    {
        int column = cell.Row.Cells.IndexOf(cell), row = cell.Row.Block.Rows.IndexOf(cell.Row);
        FormCell?[] neighbours = [At(cell, row, column - 1), At(cell, row, column + 1), At(cell, row - 1, column),
            At(cell, row + 1, column)];
        FormCell[] others = [.. neighbours.OfType<FormCell>().Where(n => report[n] is not null && report[n] != report[cell])];
        return others.Length == 0 ? [] : [(cell, report[random.Pick<FormCell>(others)])];
    }

    public static IEnumerable<(FormCell, decimal?)> RowsSwapped(DisclosureReport report, FormCell cell)
    {
        ImmutableArray<FormRow> rows = cell.Row.Block.Rows;
        int next = rows.IndexOf(cell.Row) + 1;
        return next == rows.Length ? [] : cell.Row.Cells.Zip(rows[next].Cells).SelectMany(pair => new[]
        {
            (pair.First, report[pair.Second]),
            (pair.Second, report[pair.First]),
        });
    }

    public static IEnumerable<(FormCell, decimal?)> ColumnsShifted(DisclosureReport report, FormCell cell, Random random)
    {
        int shift = random.Chance(50) ? 1 : -1;
        ImmutableArray<FormRow> rows = cell.Row.Block.Rows;
        int first = rows.IndexOf(cell.Row);
        return rows.Skip(first).Take(random.Chance(40) ? rows.Length : random.Next(1, 5)).SelectMany(row =>
            row.Cells.Select((c, i) => (c, i - shift >= 0 && i - shift < row.Cells.Length ? report[row.Cells[i - shift]] : null)));
    }

    private static FormCell? At(FormCell cell, int row, int column)
    {
        ImmutableArray<FormRow> rows = cell.Row.Block.Rows;
        return row >= 0 && row < rows.Length && column >= 0 && column < rows[row].Cells.Length ? rows[row].Cells[column] : null;
    }
}
