using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Pages;

/// <summary>A table of the form, or a part of it, open to change: each row has the cells that begin in it.</summary>
internal sealed record PageTable(FormTable Form, List<List<PageCell>> Rows) : PageBlock
{
    /// <summary>How many rows at the top have no figure.</summary>
    public int Heads => Rows.FindIndex(r => r.Exists(c => c.Figure is not null));

    /// <summary>The grid column at which each cell begins, row by row.</summary>
    public int[][] Positions()
    {
        Dictionary<int, int> coveredUntil = [];
        return [.. Rows.Select((row, y) => PositionsIn(row, y, coveredUntil))];
    }

    private static int[] PositionsIn(List<PageCell> row, int y, Dictionary<int, int> coveredUntil)
    {
        int x = 0;
        int[] positions = new int[row.Count];
        for (int i = 0; i < row.Count; i++)
        {
            while (coveredUntil.GetValueOrDefault(x) > y)
                x++;
            positions[i] = x;
            for (int end = x + row[i].Columns; x < end; x++)
                coveredUntil[x] = y + row[i].Rows;
        }

        return positions;
    }

    /// <summary>Prints merged cells in a medium or by a program that has none.</summary>
    public void Unmerge(MergedCells merged)
    {
        int[][] positions = Positions();
        SortedDictionary<int, PageCell>[] grid = [.. Rows.Select(_ => new SortedDictionary<int, PageCell>())];
        for (int y = 0; y < Rows.Count; y++)
        {
            foreach ((PageCell cell, int x) in Rows[y].Zip(positions[y]))
            {
                for (int place = 0; place < cell.Rows * cell.Columns; place++)
                    grid[y + (place / cell.Columns)][x + (place % cell.Columns)] = PlaceOf(cell, merged, isCopy: place > 0);
            }
        }

        Rows.Clear();
        Rows.AddRange(grid.Select(row => row.Values.Where(c => merged != MergedCells.Absent || !c.IsCopy).ToList()));
    }

    /// <summary>Cuts the table above a row and returns the lower part; a cell that reaches over the cut is in both.</summary>
    public PageTable CutAbove(int cut)
    {
        int[][] positions = Positions();
        var below = new PageTable(Form, Rows[cut..]);
        Rows.RemoveRange(cut, Rows.Count - cut);
        List<(int X, PageCell Cell)> first = [.. positions[cut].Zip(below.Rows[0])];
        for (int y = 0; y < cut; y++)
        {
            for (int i = 0; i < Rows[y].Count; i++)
            {
                PageCell cell = Rows[y][i];
                if (y + cell.Rows <= cut)
                    continue;
                first.Add((positions[y][i], cell with { Rows = y + cell.Rows - cut }));
                Rows[y][i] = cell with { Rows = cut - y };
            }
        }

        below.Rows[0] = [.. first.OrderBy(c => c.X).Select(c => c.Cell)];
        return below;
    }

    private static PageCell PlaceOf(PageCell cell, MergedCells merged, bool isCopy) =>
        cell with { Columns = 1, Rows = 1, IsCopy = isCopy, Text = isCopy && merged == MergedCells.Blank ? "" : cell.Text };
}

/// <summary>What is printed where a merged cell reaches over further places.</summary>
internal enum MergedCells
{
    Blank,
    Repeated,
    Absent,
}
