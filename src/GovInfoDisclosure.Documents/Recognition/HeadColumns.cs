using System.Collections.Immutable;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The grid columns under each column label, in the order of the form.</summary>
/// <param name="Columns">For each column its grid columns: one, or several where the head is merged.</param>
internal sealed record HeadColumns(ImmutableArray<ImmutableArray<int>> Columns)
{
    /// <summary>The leftmost grid column of figures.</summary>
    public int First => Columns[0][0];

    /// <summary>A head, or null if the positions do not stand in the order of the form or share grid columns: then they tell nothing.</summary>
    public static HeadColumns? From(ImmutableArray<ImmutableArray<int>> columns)
    {
        int last = -1;
        foreach (ImmutableArray<int> positions in columns)
        {
            if (positions.IsEmpty || positions[0] <= last)
                return null;
            last = positions[^1];
        }

        return new(columns);
    }
}
