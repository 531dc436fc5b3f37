using System.Collections.Immutable;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The grid columns under each column label, in the order of the form.</summary>
/// <param name="Columns">For each column its grid columns: one, or several where the head is merged.</param>
/// <param name="Width">How many cells the rows of the head have.</param>
internal sealed record HeadColumns(ImmutableArray<ImmutableArray<int>> Columns, int Width)
{
    /// <summary>The leftmost grid column of figures.</summary>
    public int First => Columns.Min(c => c[0]);

    /// <summary>
    /// A head, or null if a column is missing or shares grid columns with another. Another order than the form's is taken from a true grid
    /// only; elsewhere it shows that the positions tell nothing.
    /// </summary>
    public static HeadColumns? From(ImmutableArray<ImmutableArray<int>> columns, bool anyOrder, int width)
    {
        IEnumerable<ImmutableArray<int>> order = anyOrder ? columns.OrderBy(c => c.FirstOrDefault()) : columns;
        int last = -1;
        foreach (ImmutableArray<int> positions in order)
        {
            if (positions.IsEmpty || positions[0] <= last)
                return null;
            last = positions[^1];
        }

        return new(columns, width);
    }
}
