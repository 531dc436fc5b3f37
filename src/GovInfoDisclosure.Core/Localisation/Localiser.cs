using GovInfoDisclosure.Model;

namespace GovInfoDisclosure.Localisation;

/// <summary>Finds and ranks what can be wrong in one component.</summary>
internal sealed class Localiser
{
    // What scores differ by beyond this comes from the order in which they were added up.
    private const int ScoreDigits = 9;

    private readonly Component _component;
    private readonly Figures _figures;
    private readonly RepairOptions _options;
    private readonly bool[] _isTrusted;
    private readonly SetOdds _odds;
    private readonly StatedSum[] _stated;
    private readonly Dictionary<RepairSet, Candidate> _candidates = [];

    public Localiser(Component component, Figures figures, CellBlock cells, RepairOptions options)
    {
        _component = component;
        _figures = figures;
        _options = options;
        _odds = new(component, figures);
        _stated = [.. options.Evidence.Select(e => StatedSum.Of(e, component, cells)).OfType<StatedSum>()];
        _isTrusted = [.. component.Cells.Select(options.Trusted.Contains)];
    }

    /// <summary>The candidates by descending score.</summary>
    public Candidate[] Ranked { get; private set; } = [];

    /// <summary>The rank of each candidate, from 1.</summary>
    public int[] Ranks { get; private set; } = [];

    public LocalisationStatus Status { get; private set; }

    public int? Minimum { get; private set; }

    /// <summary>How many sets have the smallest number of cells.</summary>
    public int Alternatives { get; private set; }

    public void Run()
    {
        var search = new PeelingSearch(_component, _figures, _isTrusted, _options.NodeBudget);
        search.Run(_options.LargestSize);
        foreach (RepairSet set in search.Found)
            Add(_odds.Score(set, isSmallest: true));
        Alternatives = search.Found.Count;
        Minimum = Alternatives > 0 ? search.Size : null;
        // A row or column out of place is more probable than several slips at once.
        if (search.Size > 1 && _component.Rows > 1)
        {
            foreach (Candidate candidate in Structures.Find(_component, _figures, _isTrusted, _options.ColumnsByPosition))
                Add(candidate);
        }

        AddNotUpdatedTotals();
        Rank();
        bool isUnique = Alternatives == 1 && search.IsComplete && search.Found.All(s => s.Changes.All(c => c.IsSure));
        Status = StatusOf(isUnique, search.GaveUp);
    }

    /// <summary>The slip behind one change.</summary>
    public Mechanism SlipOf(RepairSet.CellChange change) => _odds.SlipOf(change);

    private void Add(Candidate candidate)
    {
        candidate = candidate with { Score = Math.Round(candidate.Score + _stated.Sum(s => s.LogOdds(candidate.Set)), ScoreDigits) };
        if (_candidates.TryGetValue(candidate.Set, out Candidate? known))
            candidate = (candidate.Score > known.Score ? candidate : known) with { IsSmallest = known.IsSmallest || candidate.IsSmallest };
        _candidates[candidate.Set] = candidate;
    }

    // A cell that was corrected while its totals were left looks like a wrong cell; and totals that nobody computed like many.
    private void AddNotUpdatedTotals()
    {
        if (_component.Rows == 1 || _figures.Blanks > 0 || Minimum > 1)
            return;
        bool asSecond = Minimum == 1;
        Candidate? first = asSecond ? _candidates.Values.First() : null;
        if (asSecond && (Alternatives != 1 || _component.IsTotal[first!.Set.Changes[0].Cell]))
            return;
        if (Recomputation.Of(_component, _figures, _isTrusted) is not { } set || (!asSecond && !OnlyTotals(set)))
            return;
        Candidate totals = _odds.NotUpdatedTotals(set);
        Add(first is null || totals.Score < first.Score ? totals : totals with { Score = first.Score - 1 });
    }

    private bool OnlyTotals(RepairSet set) => Array.TrueForAll(set.Changes, c => _component.IsTotal[c.Cell]);

    private void Rank()
    {
        Ranked = [.. _candidates.Values];
        Array.Sort(Ranked, Compare);
        Ranks = new int[Ranked.Length];
        for (int i = 0; i < Ranked.Length; i++)
            Ranks[i] = i == 0 ? 1 : Ranks[i - 1] + (Ranked[i - 1].Score > Ranked[i].Score ? 1 : 0);
    }

    private static int Compare(Candidate x, Candidate y)
    {
        int order = (y.Score, x.Set.Changes.Length).CompareTo((x.Score, y.Set.Changes.Length));
        for (int i = 0; order == 0 && i < x.Set.Changes.Length; i++)
            order = (x.Set.Changes[i].Cell, x.Set.Changes[i].Least).CompareTo((y.Set.Changes[i].Cell, y.Set.Changes[i].Least));
        return order;
    }

    private LocalisationStatus StatusOf(bool isUnique, bool gaveUp) => (isUnique, gaveUp, Ranked.Length) switch
    {
        (true, _, _) => LocalisationStatus.Unique,
        (_, true, _) => LocalisationStatus.GaveUp,
        (_, _, 0) => LocalisationStatus.None,
        _ => Ranks.Count(r => r == 1) == 1 ? LocalisationStatus.Likely : LocalisationStatus.Tied,
    };
}
