using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>
/// Finds the columns of aligned text for a row that lacks figures: by the full rows around it, by the columns that all rows under the same
/// head leave apart, and by the head itself. Only what all of them agree on is taken; a column without a figure is blank.
/// </summary>
/// <remarks>
/// Some programs align by characters, some by display columns, and some by neither for long. In the wrong measure columns run into each
/// other or are beside their heads, and mean nothing.
/// </remarks>
internal sealed class AlignedColumns(FormLabels labels, FormTable table, IReadOnlyList<TableRow> rows)
{
    // No head is wrapped over more lines.
    private const int MostHeadLines = 16;

    private AlignedPart[]? _parts;

    /// <returns>One cell for each column, or default if it is not known.</returns>
    public ImmutableArray<GridCell> Complete(int line, ImmutableArray<GridCell> figures, FormRow[] sideBySide)
    {
        string[] columns = [.. sideBySide.SelectMany(r => r.Cells).Select(c => c.Column.JsonName)];
        if (figures.Length >= columns.Length)
            return default;
        AlignedPart part = PartOf(line);
        int[][] readings =
        [
            .. new[] { Measure.Characters, Measure.Columns }.SelectMany(m => part.Read(line, figures, columns, m))
                .DistinctBy(r => string.Join(' ', r)),
        ];
        if (readings is not [int[] reading])
            return default;
        var blank = new GridCell("", 0, figures[0].Place with { Column = null });
        return [.. columns.Select((_, i) => Array.IndexOf(reading, i) is var figure and >= 0 ? figures[figure] : blank)];
    }

    /// <summary>Whether the labels of the head over a line are in the order of the form.</summary>
    public bool IsInOrder(int line, FormRow[] sideBySide) =>
        PartOf(line).IsInOrder([.. sideBySide.SelectMany(r => r.Cells).Select(c => c.Column.JsonName)]);

    private AlignedPart PartOf(int line) => (_parts ??= [.. Parts().SelectMany(p => Enumerable.Repeat(p, p.Last - p.First + 1))])[line];

    // What is under one head on one page: further on the margins may be others. The parts cover all lines.
    private List<AlignedPart> Parts()
    {
        List<AlignedPart> parts = [];
        int first = 0;
        ImmutableArray<AlignedLabel> heads = [];
        bool inherited = false;
        for (int line = 0; line < rows.Count; line++)
        {
            int behind = BehindHead(line);
            ImmutableArray<AlignedLabel> found = behind > line
                ? AlignedLabel.Find(labels, table,
                    [.. rows.Take(Math.Max(line, behind - MostHeadLines)..behind).Where(r => r.Cells.Length <= RowLabels.MostWords)])
                : [];
            if (found.IsEmpty && (line == first || !rows[line].AfterPageBreak))
            {
                line = Math.Max(line, behind - 1);
                continue;
            }

            parts.Add(new(table, rows, first, line - 1, heads, inherited));
            first = line;
            inherited = found.IsEmpty;
            heads = inherited ? heads : found;
            line = Math.Max(line, behind - 1);
        }

        parts.Add(new(table, rows, first, rows.Count - 1, heads, inherited));
        return parts;
    }

    // The first line with figures, or on the next page.
    private int BehindHead(int line)
    {
        int behind = line;
        while (behind < rows.Count && !HasFigures(rows[behind]) && (behind == line || !rows[behind].AfterPageBreak))
            behind++;
        return behind;
    }

    private bool HasFigures(TableRow row) => !AlignedPart.FiguresOf(table, row).IsEmpty;
}
