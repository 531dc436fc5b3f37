using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>A column label in lines of aligned text, which may be wrapped over several of them.</summary>
/// <param name="JsonName">The column.</param>
/// <param name="Characters">Its place, counted in characters.</param>
/// <param name="Columns">Its place, counted in display columns.</param>
internal sealed record AlignedLabel(string JsonName, Span Characters, Span Columns)
{
    public Span In(Measure measure) => measure == Measure.Characters ? Characters : Columns;

    /// <summary>The column labels in some lines; none unless there are at least two.</summary>
    public static ImmutableArray<AlignedLabel> Find(FormLabels labels, FormTable table, ImmutableArray<TableRow> lines)
    {
        HashSet<GridCell> used = new(ReferenceEqualityComparer.Instance);
        ImmutableArray<AlignedLabel>.Builder heads = ImmutableArray.CreateBuilder<AlignedLabel>();
        for (int line = 0; line < lines.Length; line++)
        {
            foreach (GridCell cell in lines[line].Cells.Where(c => !used.Contains(c)))
            {
                if (Read(labels, table, lines.AsSpan()[line..], cell, used) is { } head)
                    heads.Add(head);
            }
        }

        return heads.Count > 1 ? heads.ToImmutable() : [];
    }

    private static AlignedLabel? Read(
        FormLabels labels, FormTable table, ReadOnlySpan<TableRow> lines, GridCell start, HashSet<GridCell> used)
    {
        List<GridCell> pieces = [start];
        var head = new AlignedLabel("", Span.Of(start, Measure.Characters), Span.Of(start, Measure.Columns));
        for (int line = 0; line < lines.Length; line++)
        {
            if (line > 0)
            {
                if (lines[line].Cells.FirstOrDefault(c => !used.Contains(c) && head.IsAbove(c)) is not { } piece)
                    continue;
                pieces.Add(piece);
                head = head.With(piece);
            }

            if (labels.FindColumn(table, string.Concat(pieces.Select(p => p.Text))) is not { Exact: true } match)
                continue;
            used.UnionWith(pieces);
            return head with { JsonName = match.Target.JsonName };
        }

        // A near wording is taken where the label is on one line.
        return labels.FindColumn(table, start.Text) is { } near
            ? new(near.Target.JsonName, Span.Of(start, Measure.Characters), Span.Of(start, Measure.Columns))
            : null;
    }

    private bool IsAbove(GridCell cell) =>
        Characters.Overlaps(Span.Of(cell, Measure.Characters)) || Columns.Overlaps(Span.Of(cell, Measure.Columns));

    private AlignedLabel With(GridCell piece) =>
        this with
        {
            Characters = Characters.With(Span.Of(piece, Measure.Characters)),
            Columns = Columns.With(Span.Of(piece, Measure.Columns)),
        };
}
