using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Cuts lines of text that are a table into rows: aligned by spaces, or one cell after the other.</summary>
internal static partial class TextRows
{
    /// <param name="blocks">The lines, with the breaks of pages between them.</param>
    /// <param name="widths">How many figures the rows of the table may have.</param>
    public static IEnumerable<TableRow> Of(IReadOnlyList<ContentBlock> blocks, IReadOnlyCollection<int> widths)
    {
        Paragraph[] lines = [.. blocks.OfType<Paragraph>()];
        List<ImmutableArray<GridCell>> cells = [.. lines.Select(CellsOf)];
        int single = cells.Count(c => c is [{ IsFigure: true }]);
        int several = cells.Where(c => c.Length > 1).Sum(c => c.Count(f => f.IsFigure));
        if (single <= several)
            return Aligned(blocks);

        if (lines.Any(l => l.Text.Trim() == "|"))
            return Sequence(BetweenPipes(lines), blanksVisible: true);
        TableRow[] printed = [.. Sequence(lines.SelectMany(CellsIn), blanksVisible: false)];
        TableRow[] withBlanks = [.. Sequence(WithBlanks(lines), blanksVisible: true)];
        return !Array.TrueForAll(printed, r => Fits(r, widths)) && Array.TrueForAll(withBlanks, r => Fits(r, widths))
            ? withBlanks
            : printed;
    }

    /// <summary>Whether a row has as many figures as a row of the table may have, or none.</summary>
    public static bool Fits(TableRow row, IReadOnlyCollection<int> widths) =>
        row.Cells.Reverse().TakeWhile(c => !c.IsText).Count() is var figures && (figures == 0 || widths.Contains(figures));

    // Figures on lines of their own are torn where a line has two.
    private static IEnumerable<GridCell> CellsIn(Paragraph line) =>
        FigureText.KindOf(line.Text) == FigureKind.Number ? [CellOf(line)] : CellsOf(line);

    // An empty line is a blank cell; where all cells are parted by empty lines, two more are.
    private static IEnumerable<GridCell> WithBlanks(Paragraph[] lines)
    {
        int[] printed = [.. Enumerable.Range(0, lines.Length).Where(i => !string.IsNullOrWhiteSpace(lines[i].Text))];
        bool parted = printed.Zip(printed.Skip(1)).All(p => (p.Second - p.First) % 2 == 0);
        return printed.Length == 0 ? [] : lines[printed[0]..(printed[^1] + 1)].Where((_, i) => !parted || i % 2 == 0).Select(CellOf);
    }

    private static GridCell CellOf(Paragraph line) => new(line.Text.Trim(), 0, line.Place);

    private static IEnumerable<TableRow> Aligned(IReadOnlyList<ContentBlock> blocks)
    {
        bool afterPageBreak = false;
        foreach (ContentBlock block in blocks)
        {
            afterPageBreak |= block is PageBreak;
            if (block is not Paragraph line || CellsOf(line) is not { Length: > 0 } cells)
                continue;
            yield return new TableRow(cells, RowOrigin.Aligned, 0, BlanksVisible: false) { AfterPageBreak = afterPageBreak };
            afterPageBreak = false;
        }
    }

    /// <summary>The words of a line, each of which may become a cell.</summary>
    public static int CountWords(string line)
    {
        int words = 0;
        bool space = true;
        foreach (char c in line)
        {
            bool isSpace = char.IsWhiteSpace(c);
            words += space && !isSpace ? 1 : 0;
            space = isSpace;
        }

        return words;
    }

    /// <summary>The words of a line, each with the numbering before it.</summary>
    public static ImmutableArray<GridCell> CellsOf(Paragraph line)
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

    // Some converters write a line with a single pipe after every cell; what is between two pipes is one cell, also nothing.
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
            yield return CellOf(line);
    }

    private static IEnumerable<TableRow> Sequence(IEnumerable<GridCell> cells, bool blanksVisible)
    {
        ImmutableArray<GridCell>.Builder row = ImmutableArray.CreateBuilder<GridCell>();
        bool afterFigure = false;
        foreach (GridCell cell in cells)
        {
            bool text = cell.IsText;
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

    // Numbering belongs to the word behind it: "1. 属于国家秘密" is one cell.
    [GeneratedRegex(@"(?:(?:[(（][一二三四五六七八九十]{1,2}[)）]|[一二三四五六七八九十]{1,2}、|[0-9]{1,2}[.．、])\s?)?\S+")]
    private static partial Regex Word();
}
