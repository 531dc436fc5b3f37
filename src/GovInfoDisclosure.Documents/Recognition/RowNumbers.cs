using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Removes the column that numbers the rows of a table (行次) between their labels and their figures.</summary>
internal static class RowNumbers
{
    // No column of figures counts up row by row over so many.
    private const int Fewest = 5;

    /// <summary>The rows without that column, which has a number in each row of figures.</summary>
    public static IReadOnlyList<TableRow> Remove(IReadOnlyList<TableRow> rows)
    {
        int[] at = [.. rows.Select(FirstFigure)];
        int? last = null;
        int count = 0;
        foreach ((TableRow row, int first) in rows.Zip(at).Where(r => r.Second >= 0))
        {
            // Beside the number there is a figure at least.
            if (first == row.Cells.Length - 1 || OrdinalText.Read(row.Cells[first].Text) is not { } number
                || (last is null ? number > 1 : number != last + 1))
                return rows;
            last = number;
            count++;
        }

        return count < Fewest
            ? rows
            : [.. rows.Zip(at, (row, first) => first < 0 ? row : row with { Cells = row.Cells.RemoveAt(first) })];
    }

    private static int FirstFigure(TableRow row)
    {
        if (row.Cells.Length > RowLabels.MostWords)
            return -1;
        int first = RowLabels.LabelZone(row.Cells);
        while (first < row.Cells.Length && !row.Cells[first].IsFilled)
            first++;
        return first > 0 && first < row.Cells.Length && row.Cells[first].IsNumber ? first : -1;
    }
}
