using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Localisation;

/// <summary>
/// What the blanks of a component can hold, each a count from 0 up: the bounds that follow from all relations together, each relation
/// narrowing what another leaves open.
/// </summary>
internal sealed class BlankRanges(Component component)
{
    // Bounds that creep towards each other step by step are left where they are: they stay true.
    private const int MostRounds = 60;

    private readonly long[] _least = new long[component.Cells.Length];
    private readonly long[] _most = new long[component.Cells.Length];

    public long Least(int cell) => _least[cell];

    /// <summary>The upper bound; <see cref="FormCell.MaxCount"/> where no relation gives one.</summary>
    public long Most(int cell) => _most[cell];

    public bool IsSure(int cell) => _least[cell] == _most[cell];

    /// <summary>Finds the bounds.</summary>
    /// <returns>False if no filling of the blanks satisfies all relations.</returns>
    public bool Narrow(Figures figures)
    {
        Array.Clear(_least);
        Array.Fill(_most, FormCell.MaxCount);
        bool changed = true;
        for (int round = 0; changed && round < MostRounds; round++)
        {
            changed = false;
            for (int relation = 0; relation < figures.Residuals.Length; relation++)
            {
                if (figures.Fails(relation) || (figures.HasBlanks(relation) && !Narrow(figures, relation, ref changed)))
                    return false;
            }
        }

        return true;
    }

    // A blank is what the other terms leave to it: sign × blank = −sum of the others. At most 22 terms below 2^53: no sum overflows.
    private bool Narrow(Figures figures, int relation, ref bool changed)
    {
        Component.Term[] terms = component.TermsOf[relation];
        long least = figures.Residuals[relation], most = least;
        foreach (Component.Term term in terms)
        {
            if (figures.IsBlank[term.Index])
            {
                least += term.Sign > 0 ? _least[term.Index] : -_most[term.Index];
                most += term.Sign > 0 ? _most[term.Index] : -_least[term.Index];
            }
        }

        foreach (Component.Term term in terms)
        {
            if (!figures.IsBlank[term.Index])
                continue;
            (long low, long high) = (_least[term.Index], _most[term.Index]);
            (long lower, long upper) = term.Sign > 0 ? (high - most, low - least) : (least + high, most + low);
            if (lower > low || upper < high)
            {
                (_least[term.Index], _most[term.Index]) = (Math.Max(low, lower), Math.Min(high, upper));
                changed = true;
                // The sums keep up, so that the next terms have the narrower bounds.
                least += term.Sign > 0 ? _least[term.Index] - low : high - _most[term.Index];
                most -= term.Sign > 0 ? high - _most[term.Index] : _least[term.Index] - low;
            }

            if (_least[term.Index] > _most[term.Index])
                return false;
        }

        return true;
    }
}
