using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>
/// Finds the columns of aligned text by the full rows near a row that lacks figures: a figure belongs to the column below or above
/// whose figures it stands, and a column without one is blank.
/// </summary>
internal static class AlignedColumns
{
    // Rows further away may stand on another page with other margins.
    private const int MostLines = 12;
    private const int MostRows = 6;

    /// <returns>One cell for each column, or default if the neighbours do not tell.</returns>
    public static ImmutableArray<GridCell> Complete(IReadOnlyList<TableRow> rows, int line, ImmutableArray<GridCell> figures, int columns)
    {
        List<ImmutableArray<GridCell>> full =
        [
            .. Enumerable.Range(Math.Max(0, line - MostLines), (2 * MostLines) + 1).Where(i => i < rows.Count && rows[i].Origin == RowOrigin.Aligned)
                .OrderBy(i => Math.Abs(i - line)).Select(i => FiguresOf(rows[i])).Where(f => f.Length == columns).Take(MostRows),
        ];
        if (full.Count == 0)
            return default;
        // Some programs align by characters, some by display columns; the right measure keeps the columns apart.
        ImmutableArray<GridCell> byCharacter = Complete(full, figures, c => c.X);
        return byCharacter.IsDefault ? Complete(full, figures, c => c.WideX) : byCharacter;
    }

    private static ImmutableArray<GridCell> Complete(List<ImmutableArray<GridCell>> full, ImmutableArray<GridCell> figures, Func<GridCell, int> start)
    {
        (int From, int To)[] columns =
            [.. Enumerable.Range(0, full[0].Length).Select(i => (full.Min(f => start(f[i])), full.Max(f => start(f[i]) + f[i].Text.Length)))];
        var cells = new GridCell?[columns.Length];
        for (int i = 1; i < columns.Length; i++)
        {
            if (columns[i].From < columns[i - 1].To)
                return default;
        }

        foreach (GridCell figure in figures)
        {
            int[] over = [.. Enumerable.Range(0, columns.Length).Where(i => start(figure) < columns[i].To && start(figure) + figure.Text.Length > columns[i].From)];
            if (over.Length != 1 || cells[over[0]] is not null)
                return default;
            cells[over[0]] = figure;
        }

        return [.. cells.Select(c => c ?? new GridCell("", 0, figures[0].Place with { Column = null }))];
    }

    private static ImmutableArray<GridCell> FiguresOf(TableRow row) => row.Cells[RowLabels.LabelZone(row.Cells)..];
}
