using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Cuts a grid in which tables follow each other without titles, such as a sheet with all of them.</summary>
internal static class TablePieces
{
    public static IEnumerable<Grid> Of(Grid grid, LabelMemory memory)
    {
        ImmutableArray<GridRow>.Builder piece = ImmutableArray.CreateBuilder<GridRow>();
        int? current = null;
        int heads = 0;
        foreach (GridRow row in grid.Rows)
        {
            if (TableWords.MostIn([row], 1, memory)?.Number is { } table && table != (current ??= table))
            {
                // What is between the figures of one table and the labels of the next is the head of the latter.
                memory.Work.Spend(heads);
                GridRow[] head = [.. piece.TakeLast(heads)];
                piece.Count -= heads;
                if (piece.Count > 0)
                    yield return new(piece.ToImmutable());
                piece.Clear();
                piece.AddRange(head);
                current = table;
            }

            piece.Add(row);
            heads = row.Cells.Any(c => c.IsFigure) ? 0 : heads + 1;
        }

        yield return new(piece.ToImmutable());
    }
}
