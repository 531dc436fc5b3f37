using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>Lays out the cells of a sheet as one grid: without blank rows, its columns where the sheet has them, hidden ones closed
/// up.</summary>
internal static class SheetGrid
{
    public static Grid Of(SheetCells sheet, string name, PackageGuard guard)
    {
        int[] columns = [.. sheet.ShownColumns().Take(SpanGridBuilder.MaxColumns)];
        int[] rows = [.. sheet.Rows.Keys];
        guard.Count((long)rows.Length * columns.Length);
        Dictionary<(int Row, int X), CellRange> merged = MergedAt(sheet, columns);
        var grid = new SpanGridBuilder();
        for (int y = 0; y < rows.Length; y++)
        {
            Dictionary<int, MarkedText> cells = sheet.Rows[rows[y]];
            int end = sheet.EndOf(rows[y]);
            for (int x = grid.Next(); x < columns.Length && columns[x] <= end; x = grid.Next())
            {
                CellRange? range = merged.GetValueOrDefault((rows[y], x));
                var place = new SourcePlace { Sheet = name, Row = rows[y], Cell = columns[x] };
                grid.Add(cells.GetValueOrDefault(range?.FirstColumn ?? columns[x], ""), place, Count(columns, x, range?.LastColumn),
                    Count(rows, y, range?.LastRow));
            }

            grid.EndRow();
        }

        return grid.ToGrid();
    }

    // Where the first columns of a merged range are hidden, its text shows in the first that is not.
    private static Dictionary<(int Row, int X), CellRange> MergedAt(SheetCells sheet, int[] columns)
    {
        Dictionary<(int, int), CellRange> merged = [];
        foreach (CellRange range in sheet.Merged)
        {
            int x = IndexOf(columns, range.FirstColumn);
            if (x < columns.Length && columns[x] <= range.LastColumn)
                merged.TryAdd((range.FirstRow, x), range);
        }

        return merged;
    }

    /// <summary>How many of some sorted numbers, from an index on, are at most the last of a range; 1 without a range.</summary>
    private static int Count(int[] numbers, int from, int? last) => last is { } end ? IndexOf(numbers, end + 1) - from : 1;

    private static int IndexOf(int[] numbers, int number)
    {
        int index = Array.BinarySearch(numbers, number);
        return index < 0 ? ~index : index;
    }
}
