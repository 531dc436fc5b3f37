using System.Collections.Immutable;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The grid columns under each column label, in the order of the form.</summary>
/// <param name="Columns">For each column its grid columns: one, several where the head is merged, none where the label was not
/// found.</param>
/// <param name="Width">How many cells the rows of the head have.</param>
internal sealed record HeadColumns(ImmutableArray<ImmutableArray<int>> Columns, int Width)
{
    /// <summary>Whether every label was found.</summary>
    public bool IsComplete { get; } = !Columns.Any(c => c.IsEmpty);

    /// <summary>Whether two columns have become one with both labels, so that its figures may be those of both.</summary>
    public bool HasMerged { get; init; }

    /// <summary>The leftmost grid column of figures.</summary>
    public int First { get; } = Columns.Where(c => !c.IsEmpty).Min(c => c[0]);

    /// <summary>
    /// A head, or null if columns share grid columns. One that lacks labels or has another order than the form's is taken from a true grid
    /// only; elsewhere that shows that the positions mean nothing.
    /// </summary>
    public static HeadColumns? From(ImmutableArray<ImmutableArray<int>> columns, bool isGrid, int width)
    {
        ImmutableArray<int>[] found = [.. columns.Where(c => !c.IsEmpty)];
        if (found.Length == 0 || (found.Length < columns.Length && !isGrid))
            return null;
        int last = -1;
        foreach (ImmutableArray<int> positions in isGrid ? found.OrderBy(c => c[0]) : found.AsEnumerable())
        {
            if (positions[0] <= last)
                return null;
            last = positions[^1];
        }

        return new(columns, width);
    }
}
