using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Defects;

/// <summary>
/// What blanks can hold by all relations that hang together, found in a simple and slow way: each relation is solved for each of its blanks
/// over and over until nothing changes.
/// </summary>
internal sealed class NaiveBlanks
{
    // Bounds that creep are left where they are.
    private const int MostRounds = 200;

    private readonly DisclosureReport _report;
    private readonly Dictionary<FormCell, (decimal Least, decimal Most)> _bounds;

    private NaiveBlanks(DisclosureReport report, LinearRelation[] relations)
    {
        _report = report;
        Relations = relations;
        Blanks = [.. relations.SelectMany(r => r.Terms).Select(t => t.Cell).Distinct().Where(c => report[c] is null)];
        _bounds = Blanks.ToDictionary(c => c, _ => (0m, (decimal)FormCell.MaxCount));
        IsSolvable = Solve();
    }

    public LinearRelation[] Relations { get; }

    public FormCell[] Blanks { get; }

    public bool IsSolvable { get; }

    public decimal Least(FormCell blank) => _bounds[blank].Least;

    public decimal Most(FormCell blank) => _bounds[blank].Most;

    /// <summary>The relations of each table; those of a table whose rows are side by side by row, for its blocks share none.</summary>
    public static IEnumerable<NaiveBlanks> Parts(DisclosureReport report) => report.Form.Relations
        .GroupBy(r => r.Subject.Row.Table.RowsSideBySide ? (object)r.Subject.Row : r.Subject.Row.Table)
        .Select(g => new NaiveBlanks(report, [.. g]));

    private bool Solve()
    {
        for (int round = 0; round < MostRounds; round++)
        {
            (decimal, decimal)[] before = [.. _bounds.Values];
            foreach (LinearRelation relation in Relations)
            {
                if (relation.Terms.All(t => Figure(t) is not null) && relation.Terms.Sum(t => t.Coefficient * Figure(t)!.Value) != 0)
                    return false;
                foreach (RelationTerm term in relation.Terms.Where(t => Figure(t) is null))
                    Narrow(relation, term);
            }

            if (_bounds.Values.Any(b => b.Least > b.Most))
                return false;
            if (_bounds.Values.SequenceEqual(before))
                break;
        }

        return true;

        decimal? Figure(RelationTerm term) => _report[term.Cell];
    }

    // coefficient × blank = −(sum of the others)
    private void Narrow(LinearRelation relation, RelationTerm blank)
    {
        decimal low = 0, high = 0;
        foreach (RelationTerm other in relation.Terms.Where(t => t != blank))
        {
            (decimal least, decimal most) = _report[other.Cell] is { } figure ? (figure, figure) : _bounds[other.Cell];
            low -= other.Coefficient > 0 ? most : -least;
            high -= other.Coefficient > 0 ? least : -most;
        }

        if (blank.Coefficient < 0)
            (low, high) = (-high, -low);
        (decimal oldLow, decimal oldHigh) = _bounds[blank.Cell];
        _bounds[blank.Cell] = (Math.Max(low, oldLow), Math.Min(high, oldHigh));
    }
}
