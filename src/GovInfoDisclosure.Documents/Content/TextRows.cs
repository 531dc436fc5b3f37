using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Recognition;

namespace GovInfoDisclosure.Documents.Content;

/// <summary>Cuts lines of text that stand for a table into rows: aligned by spaces, or one cell after the other.</summary>
internal static partial class TextRows
{
    public static IEnumerable<TableRow> Of(IReadOnlyList<Paragraph> lines)
    {
        List<ImmutableArray<GridCell>> cells = [.. lines.Select(CellsOf)];
        int single = cells.Count(c => c.Length == 1 && IsFigure(c[0]));
        int several = cells.Count(c => c.Length > 1 && c.Any(IsFigure));
        if (single <= several)
            return cells.Where(c => c.Length > 0).Select(c => new TableRow(c, RowOrigin.Aligned, 0, BlanksVisible: false));

        bool separated = lines.Any(l => l.Text.Trim() == "|");
        return Sequence(separated ? BetweenPipes(lines) : cells.SelectMany(c => c), separated);
    }

    private static ImmutableArray<GridCell> CellsOf(Paragraph line)
    {
        ImmutableArray<GridCell>.Builder cells = ImmutableArray.CreateBuilder<GridCell>();
        int read = 0;
        int wide = 0;
        foreach (Match word in Word().Matches(line.Text))
        {
            wide += Width.ColumnsOf(line.Text.AsSpan(read..word.Index));
            read = word.Index;
            cells.Add(new GridCell(word.Value.Trim(), line.IsPlaced ? wide : word.Index, line.Place with { Column = word.Index + 1 })
            {
                WideX = wide,
            });
        }

        return cells.ToImmutable();
    }

    // Some converters write a line with a single pipe after every cell; what stands between two pipes is one cell, also nothing.
    private static IEnumerable<GridCell> BetweenPipes(IReadOnlyList<Paragraph> lines)
    {
        List<Paragraph> cell = [];
        foreach (Paragraph line in lines)
        {
            if (line.Text.Trim() != "|")
            {
                if (!string.IsNullOrWhiteSpace(line.Text))
                    cell.Add(line);
                continue;
            }

            yield return new GridCell(string.Join('\n', cell.Select(l => l.Text.Trim())), 0, cell.Count > 0 ? cell[0].Place : line.Place);
            cell.Clear();
        }

        foreach (Paragraph line in cell)
            yield return new GridCell(line.Text.Trim(), 0, line.Place);
    }

    private static IEnumerable<TableRow> Sequence(IEnumerable<GridCell> cells, bool blanksVisible)
    {
        ImmutableArray<GridCell>.Builder row = ImmutableArray.CreateBuilder<GridCell>();
        bool afterFigure = false;
        foreach (GridCell cell in cells)
        {
            bool text = FigureText.KindOf(cell.Text) == FigureKind.Text;
            if (text && afterFigure)
            {
                yield return new TableRow(row.DrainToImmutable(), RowOrigin.Sequence, 0, blanksVisible);
                afterFigure = false;
            }

            row.Add(cell with { X = row.Count });
            afterFigure |= !text;
        }

        if (row.Count > 0)
            yield return new TableRow(row.ToImmutable(), RowOrigin.Sequence, 0, blanksVisible);
    }

    private static bool IsFigure(GridCell cell) => FigureText.KindOf(cell.Text) is FigureKind.Number or FigureKind.BlankMark;

    // Numbering belongs to the word behind it: "1. 属于国家秘密" is one cell.
    [GeneratedRegex(@"(?:(?:[(（][一二三四五六七八九十]{1,2}[)）]|[一二三四五六七八九十]{1,2}、|\d{1,2}[.．、])\s?)?\S+")]
    private static partial Regex Word();
}
