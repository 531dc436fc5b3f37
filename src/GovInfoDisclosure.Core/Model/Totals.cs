using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Model;

/// <summary>Computes totals from the relations of the form.</summary>
internal static class Totals
{
    /// <summary>The sum of the other terms, null if one of them is blank. Safe: at most 21 terms below 2^53.</summary>
    public static long? Compute(LinearRelation relation, Func<FormCell, long?> valueOf)
    {
        long sum = 0;
        foreach (RelationTerm term in relation.Terms)
        {
            if (term.Cell == relation.Subject)
                continue;
            if (valueOf(term.Cell) is not { } value)
                return null;
            sum += term.Coefficient * value;
        }

        return sum;
    }

    /// <summary>
    /// Fills in all totals, each after the totals it adds up itself. The total that ends a row and a column of totals is the sum of its
    /// row if that is known, as in <see cref="DisclosureReport.ComputedTotal"/>.
    /// </summary>
    public static CellBlock FillIn(CellBlock block)
    {
        var draft = new CellBlock.Draft(block);
        Dictionary<FormCell, long> filled = [];
        foreach (LinearRelation relation in block.Form.TotalsInOrder)
        {
            if (Compute(relation, c => filled.TryGetValue(c, out long value) ? value : block.Count(c)) is { } sum
                && relation.Subject.Accepts(sum) && filled.TryAdd(relation.Subject, sum))
                draft.SetCount(relation.Subject.Index, sum);
        }

        return draft.Build();
    }
}
