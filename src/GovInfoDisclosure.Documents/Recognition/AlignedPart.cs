using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The lines of aligned text under one head on one page.</summary>
/// <param name="table">The table of the form.</param>
/// <param name="rows">All lines of the table.</param>
/// <param name="first">The first line of the part, its head included.</param>
/// <param name="last">Its last line.</param>
/// <param name="columnLabels">The column labels of the head.</param>
/// <param name="inherited">Whether the head is on a page before.</param>
internal sealed class AlignedPart(
    FormTable table, IReadOnlyList<TableRow> rows, int first, int last, ImmutableArray<AlignedLabel> columnLabels, bool inherited)
{
    // Rows further away may be aligned otherwise.
    private const int MostLines = 12;
    private const int MostRows = 6;

    // Figures at more places are not aligned.
    private const int MostGroups = 64;

    private readonly Dictionary<Measure, AlignedGroups> _groups = [];

    public int First => first;

    public int Last => last;

    /// <summary>The columns of the figures of a row, by each evidence for them.</summary>
    public IEnumerable<int[]> Read(int line, ImmutableArray<GridCell> figures, string[] columns, Measure measure)
    {
        Span[] spans = [.. figures.Select(f => Span.Of(f, measure))];
        int[]?[] readings =
        [
            ByFullRows(line, spans, columns.Length, measure), ByGroups(spans, columns.Length, measure), ByHead(spans, columns, measure),
        ];
        return readings.OfType<int[]>();
    }

    /// <summary>Whether the labels of the head are in an order, as either measure has them.</summary>
    public bool IsInOrder(string[] columns) =>
        InOrder(columns, Measure.Characters) is not null || InOrder(columns, Measure.Columns) is not null;

    /// <summary>The figures of a line; none where it is a paragraph.</summary>
    public static ImmutableArray<GridCell> FiguresOf(FormTable table, TableRow row) =>
        row.Cells.Length <= RowLabels.MostWords ? row.Cells[RowLabels.LabelZone(row.Cells, !table.RowsSideBySide)..] : [];

    private Span[]? InOrder(string[] columns, Measure measure)
    {
        AlignedLabel[] inOrder = [.. columnLabels.OrderBy(h => h.In(measure).From)];
        return inOrder.Select(h => h.JsonName).SequenceEqual(columns) ? [.. inOrder.Select(h => h.In(measure))] : null;
    }

    private int[]? ByFullRows(int line, Span[] figures, int columns, Measure measure)
    {
        List<ImmutableArray<GridCell>> full =
        [
            .. Enumerable.Range(line - MostLines, (2 * MostLines) + 1).Where(i => i >= first && i <= last).OrderBy(i => Math.Abs(i - line))
                .Select(i => FiguresOf(table, rows[i])).Where(f => f.Length == columns).Take(MostRows),
        ];
        if (full.Count == 0)
            return null;
        Span[] spans = [.. Enumerable.Range(0, columns)
            .Select(i => full.Select(f => Span.Of(f[i], measure)).Aggregate((a, b) => a.With(b)))];
        return Assign(figures, spans);
    }

    // As many groups as columns: each is distinguished from the next by a row that has both, and one row at least has nearly all.
    private int[]? ByGroups(Span[] figures, int columns, Measure measure)
    {
        AlignedGroups groups = GroupsIn(measure);
        return groups.Spans.Length == columns && groups.Most >= columns - 1 && groups.AreApart ? Assign(figures, groups.Spans) : null;
    }

    private int[]? ByHead(Span[] figures, string[] columns, Measure measure)
    {
        if (InOrder(columns, measure) is not { } spans)
            return null;
        AlignedGroups groups = GroupsIn(measure);
        if (groups.Spans.Length > MostGroups)
            return null;
        int[] all = [.. groups.Spans.Select(g => Only(spans, g))];
        // The margins of another page may be others: there all figures have to fit, from the first column to the last.
        if (inherited && !(IsRising(all) && all[0] == 0 && all[^1] == columns.Length - 1))
            return null;
        int[] read = [.. figures.Select(f => groups.Find(f) is var group and >= 0 ? all[group] : -1)];
        // A figure belongs to a head if no other of its kind is below the head, and none of its own below another.
        return IsRising(read) && Array.TrueForAll(read, h => h >= 0 && all.Count(a => a == h) == 1) ? read : null;
    }

    private static int[]? Assign(Span[] figures, Span[] columns)
    {
        for (int i = 1; i < columns.Length; i++)
        {
            if (columns[i].From < columns[i - 1].To)
                return null;
        }

        int[] read = [.. figures.Select(f => Only(columns, f))];
        return IsRising(read) ? read : null;
    }

    // The only one that a span overlaps, or −1.
    private static int Only(Span[] spans, Span span)
    {
        int found = Array.FindIndex(spans, span.Overlaps);
        return found >= 0 && Array.FindLastIndex(spans, span.Overlaps) == found ? found : -1;
    }

    private static bool IsRising(int[] read) => read[0] >= 0 && read.Zip(read.Skip(1)).All(p => p.First < p.Second);

    private AlignedGroups GroupsIn(Measure measure)
    {
        if (!_groups.TryGetValue(measure, out AlignedGroups? groups))
        {
            IEnumerable<ImmutableArray<GridCell>> lines = Enumerable.Range(first, last - first + 1).Select(i => FiguresOf(table, rows[i]));
            _groups[measure] = groups = AlignedGroups.Of(lines.Where(f => f.Length > 0), measure);
        }

        return groups;
    }
}
