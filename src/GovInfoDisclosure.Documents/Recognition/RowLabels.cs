using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Finds the label of a row of the form in a row of the document.</summary>
internal sealed partial class RowLabels(FormLabels labels, FormTable table)
{
    // Labels are torn over at most this many cells.
    private const int MostPieces = 4;

    // Narrow columns wrap the longest label over six lines, with its figures on one between them.
    private const int MostLines = 7;

    /// <summary>A line of more words is no row of a table.</summary>
    public const int MostWords = 100;

    private readonly int _mostColumns = table.Blocks.Max(b => b.Columns.Length);

    /// <summary>The label nearest to the figures, and the position of the first cell behind it; null if no cell before the figures is a
    /// label.</summary>
    public RowLabel? Find(TableRow row)
    {
        ImmutableArray<GridCell> cells = row.Cells;
        int nearest = LabelZone(cells) - 1;
        while (nearest >= 0 && !cells[nearest].IsText)
            nearest--;
        // Further left only where the texts in between take the place of figures: 规章 | 若干 | 0 | 6.
        int filled = 0;
        for (int i = nearest + 1; i < cells.Length; i++)
            filled += cells[i].IsFilled ? 1 : 0;
        RowLabel? near = null;
        for (int last = nearest; last >= 0 && (last == nearest || filled <= _mostColumns); last--)
        {
            RowLabel? found = FindAt(cells, last);
            if (found is not null && (last == nearest || filled <= found.Row.Cells.Length))
                near = found.Exact ? found : near ?? found;
            if (near is { Exact: true })
                break;
            filled += cells[last].IsFilled ? 1 : 0;
        }

        return near;
    }

    /// <summary>
    /// The labels that are wrapped over the lines of aligned text, by each of the lines they cover. Only pieces below each
    /// other in the same column are put together.
    /// </summary>
    public ILookup<int, WrappedLabel> FindWrapped(IReadOnlyList<TableRow> rows)
    {
        List<WrappedLabel> found = [];
        for (int line = 0; line < rows.Count; line++)
        {
            if (rows[line].Origin != RowOrigin.Aligned || rows[line].Cells.Length > MostWords)
                continue;
            foreach (GridCell start in rows[line].Cells.Where(c => c.IsText))
                Extend(rows, line, start, found);
            if (OverFigures(rows, line) is { } label)
                found.Add(label);
        }

        return found.SelectMany(w => Enumerable.Range(w.From, w.To - w.From + 1).Select(line => (line, w))).ToLookup(x => x.line, x => x.w);
    }

    /// <summary>Whether a cell before the label of a row, or a line of its cell, has the label of another one: two rows may have become
    /// one.</summary>
    public bool HasOther(TableRow row, RowLabel label)
    {
        if (row.Origin == RowOrigin.Ruled && label.End > 0 && row.Cells[label.End - 1].Text is var text && text.Contains('\n')
            && Array.Exists(text.Split('\n'), l => labels.FindRow(table, l) is { Exact: true } other && other.Target != label.Row))
            return true;
        for (int i = 0; row.Origin == RowOrigin.Ruled && i < label.End - 1; i++)
        {
            if (row.Cells[i] is { Covered: false, Text.Length: > 0 } cell && labels.NamesOther(table, cell.Text, label.Row))
                return true;
        }

        return false;
    }

    /// <summary>Where the cells that may hold labels end: behind the last text before the first figure; what is blank in between is a
    /// figure left out.</summary>
    /// <param name="cells">The cells of a row.</param>
    /// <param name="isLabelled">Whether the rows of the table have labels. Where they have none, letters and signs before the first figure
    /// are a figure that was misread (l, S8, 〇), and a number before a text is none of the row's.</param>
    public static int LabelZone(ImmutableArray<GridCell> cells, bool isLabelled = true)
    {
        int behindText = 0;
        for (int i = isLabelled && IsNumbered(cells) ? 1 : 0; i < cells.Length; i++)
        {
            FigureKind kind = FigureText.KindOf(cells[i].Text);
            // A piece of a wrapped group may read like a mark: （四） 无 | 2.没有现成信息.
            if (kind == FigureKind.Number
                || (kind == FigureKind.BlankMark && behindText > 0 && !(i + 1 < cells.Length && StartsLabel(cells[i + 1]))))
                return behindText;
            if (kind == FigureKind.Text && (isLabelled || IsWorded(cells[i].Text)))
                behindText = i + 1;
        }

        return cells.Length;
    }

    private static bool IsWorded(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u4E00', '\u9FFF');

    // A number before the label, in a cell of its own, is that of the row.
    private static bool IsNumbered(ImmutableArray<GridCell> cells) =>
        cells.Length > 2 && cells[1].IsText && cells[0].IsNumber && OrdinalText.Read(cells[0].Text) is not null;

    private RowLabel? FindAt(ImmutableArray<GridCell> cells, int last)
    {
        RowLabel? near = null;
        for (int pieces = 1; pieces <= Math.Min(MostPieces, last + 1); pieces++)
        {
            if (Match(cells, last, pieces) is not { } match)
                continue;
            var found = new RowLabel(match.Target, match.Exact, last + 1, cells[last].X, Text(cells, last, pieces), cells[last].Place);
            if (match.Exact)
                return found;
            near ??= found;
        }

        return near;
    }

    private LabelMatch<FormRow>? Match(ImmutableArray<GridCell> cells, int last, int pieces)
    {
        string text = Text(cells, last, pieces);
        if (labels.FindRow(table, text) is { } match)
            return match;
        // A caption may be in the same cell as the label, on a line above it; the lines of a wrapped group are no labels.
        int line = text.LastIndexOf('\n');
        return pieces == 1 && line >= 0 && !FormLabels.IsGroup(table, text) ? labels.FindRow(table, text[(line + 1)..]) : null;
    }

    // Lines of a label alone, its figures alone on the next line. A space may be anywhere in such lines.
    private WrappedLabel? OverFigures(IReadOnlyList<TableRow> rows, int line)
    {
        string text = "";
        for (int next = line; next < Math.Min(line + MostLines, rows.Count - 1); next++)
        {
            ImmutableArray<GridCell> cells = rows[next].Cells;
            if (cells.Length > MostPieces || !cells.All(c => c.IsText) || (next > line && StartsLabel(cells[0])))
                return null;
            text += string.Concat(cells.Select(c => c.Text));
            if (rows[next + 1].Cells.Any(c => c.IsText))
                continue;
            return labels.FindRow(table, text) is { } match
                ? new(new(match.Target, match.Exact, 0, cells[0].X, text, rows[line].Cells[0].Place), line, next + 1)
                : null;
        }

        return null;
    }

    private void Extend(IReadOnlyList<TableRow> rows, int line, GridCell start, List<WrappedLabel> found)
    {
        string text = start.Text;
        GridCell above = start;
        WrappedLabel? near = null;
        bool besideOthers = false;
        for (int next = line + 1; next < Math.Min(line + MostLines, rows.Count); next++)
        {
            // Figures may be between the lines of their label; another text there makes a near wording too doubtful.
            if (!rows[next].Cells.Any(c => c.IsText))
                continue;
            if (rows[next].Cells.Length > MostWords)
                break;
            // Groups are to the left of the rows they hold.
            if (rows[next].Cells.Where(c => c.IsText).Select(WithoutGroupNumber).LastOrDefault(c => IsBelow(above, c)) is not { } piece
                || LabelText.NumberingOf(piece.Text).Length > 0)
            {
                besideOthers = true;
                continue;
            }

            text += piece.Text;
            above = piece;
            if (labels.FindRow(table, text) is not { } match)
                continue;
            var label = new WrappedLabel(new(match.Target, match.Exact, 0, start.X, text, start.Place), line, next);
            near = match.Exact ? label : near ?? (besideOthers ? null : label);
            if (match.Exact)
                break;
        }

        if (near is not null)
            found.Add(near);
    }

    // The number of a group may be close beside a piece: （四）相关政府信息. What has another number begins a label of its own.
    private static GridCell WithoutGroupNumber(GridCell cell)
    {
        int length = GroupNumber().Match(cell.Text).Length;
        int columns = Width.ColumnsOf(cell.Text.AsSpan(0, length));
        return length == 0 ? cell : cell with { Text = cell.Text[length..], X = cell.X + length, WideX = cell.WideX + columns };
    }

    // Pieces begin at the same place, or are centred and within each other's reach.
    private static bool IsBelow(GridCell above, GridCell below) =>
        Math.Abs(above.X - below.X) <= 2 || Math.Abs(above.WideX - below.WideX) <= 3
        || Span.Of(above, Measure.Characters).Overlaps(Span.Of(below, Measure.Characters))
            || Span.Of(above, Measure.Columns).Overlaps(Span.Of(below, Measure.Columns));

    private static bool StartsLabel(GridCell cell) => cell.IsText && LabelText.NumberingOf(cell.Text).Length > 0;

    private static string Text(ImmutableArray<GridCell> cells, int last, int pieces) =>
        pieces == 1 ? cells[last].Text : string.Concat(cells[(last - pieces + 1)..(last + 1)].Select(c => c.Text));

    [GeneratedRegex("^[(（][一二三四五六七八九十]{1,2}[)）](?=.)")]
    private static partial Regex GroupNumber();
}
