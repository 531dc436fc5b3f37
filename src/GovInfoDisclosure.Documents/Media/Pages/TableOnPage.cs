using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>The part of a table that is on one page.</summary>
/// <param name="Columns">Where its columns begin and where the last one ends.</param>
/// <param name="Top">Where it begins, from the top of the page.</param>
/// <param name="Bottom">Where it ends.</param>
/// <param name="Rows">For each row the cells that begin in it, from left to right.</param>
internal sealed record TableOnPage(double[] Columns, double Top, double Bottom, ImmutableArray<ImmutableArray<TableCell>> Rows)
{
    // A figure may be wrapped, even digit by digit; figures below each other in several cells side by side, and in no cell beside them a
    // single one, are rows without lines between them.
    private const int FewestStacks = 3;
    private const int FewestInStack = 3;

    private static readonly LocalizedText Overprinted =
        new("数字与其他文字重叠打印，无法辨认哪些有效", "figures are printed over other text, and it is not known which of them count");

    /// <summary>Whether its rows are parted, so that no cell holds the figures of several rows.</summary>
    public bool HasRows => !Rows.Any(row => row.Count(IsStack) >= FewestStacks && !row.Any(IsSingleNumber));

    public static TableOnPage Of(Lattice lattice, IEnumerable<Glyph> glyphs)
    {
        CellArea[] areas = [.. lattice.Cells()];
        var owners = new int[lattice.Columns.Length - 1, lattice.Rows.Length - 1];
        for (int i = 0; i < areas.Length; i++)
        {
            foreach ((int column, int row) in areas[i].Positions())
                owners[column, row] = i;
        }

        ILookup<int, Glyph> printed = glyphs.ToLookup(g => owners[IndexOf(lattice.Columns, g.MiddleX), IndexOf(lattice.Rows, g.MiddleY)]);
        HashSet<int> outside = Outside(lattice, areas, owners, printed);
        ILookup<int, TableCell> cells = areas.Select((area, i) => (area, i)).Where(a => !outside.Contains(a.i))
            .Select(a => new TableCell(a.area, TextOf(printed[a.i]))).ToLookup(c => c.Area.Row);
        return new(lattice.Columns, lattice.Rows[0], lattice.Rows[^1],
            [.. Enumerable.Range(0, lattice.Rows.Length - 1).Select(row => cells[row].ToImmutableArray())]);
    }

    // Blank areas behind the end of rows that are shorter than the table: no line parts them from what is beside it.
    private static HashSet<int> Outside(Lattice lattice, CellArea[] areas, int[,] owners, ILookup<int, Glyph> printed)
    {
        HashSet<int> outside = [];
        if (!lattice.HasRightSide)
            return outside;
        foreach (int i in Enumerable.Range(0, areas.Length).OrderByDescending(i => areas[i].Column))
        {
            CellArea area = areas[i];
            int next = area.Column + area.Columns;
            if (!printed.Contains(i) && !lattice.IsClosed(area) && (next == lattice.Columns.Length - 1
                || Enumerable.Range(area.Row, area.Rows).All(row => outside.Contains(owners[next, row]))))
                outside.Add(i);
        }

        return outside;
    }

    // Only the lines within the table part cells. Where none is at the place, the search gives the complement of the next one.
    private static int IndexOf(double[] positions, double at)
    {
        int found = Array.BinarySearch(positions, 1, positions.Length - 2, at);
        return Math.Max(found, ~found - 1);
    }

    private static bool IsStack(TableCell cell) => cell.Text.Text.Split('\n') is { Length: >= FewestInStack } lines
        && lines.Count(l => FigureText.Read(l).Kind == FigureKind.Number) > 1;

    private static bool IsSingleNumber(TableCell cell) =>
        !cell.Text.Text.Contains('\n') && FigureText.Read(cell.Text.Text).Kind == FigureKind.Number;

    private static MarkedText TextOf(IEnumerable<Glyph> glyphs)
    {
        List<TextLine> lines = TextLine.Of(glyphs);
        var text = new MarkedText.Builder();
        foreach (TextLine line in lines)
        {
            text.Append(text.Length > 0 ? "\n" : "");
            line.AppendTo(text);
        }

        MarkedText read = text.ToMarkedText();
        return lines.Exists(l => l.IsOverprinted) ? MarkedText.Unreadable(Overprinted, read.Printed) : read;
    }
}

/// <summary>A cell of a table and what is printed in it, line by line.</summary>
internal sealed record TableCell(CellArea Area, MarkedText Text);
