using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Localisation;

/// <summary>What a search for repairs may do and know.</summary>
public sealed record RepairOptions
{
    /// <summary>The options of a check.</summary>
    public static RepairOptions Default { get; } = new();

    /// <summary>Cells that are known to be right: no repair changes them.</summary>
    public ImmutableArray<FormCell> Trusted { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The largest set of single cells to search for, from 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 4.</exception>
    public int LargestSize
    {
        get;
        init => field = value is >= 1 and <= PeelingSearch.LargestSize
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "From 1 to 4 cells can be searched for.");
    } = PeelingSearch.LargestSize;

    /// <summary>
    /// How many steps the search in one table may make, one or two milliseconds for the default of 20,000. A search that needs more gives
    /// up.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int NodeBudget
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Steps are counted from 0.");
    } = 20_000;

    /// <summary>How many repairs are listed at most, those of all components together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MostListed
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Repairs are counted from 0.");
    } = 25;

    /// <summary>Whether the columns of the document were found by their position alone (GID105): then they may all be one off.</summary>
    public bool ColumnsByPosition { get; init; }

    /// <summary>What else is known of the figures, from other places than the relations of the form.</summary>
    public ImmutableArray<Evidence> Evidence { get; init => field = value.IsDefault ? [] : value; } = [];
}
