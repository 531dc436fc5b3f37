using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>The relations that determine totals (总计), in an order in which no total is used before it is determined.</summary>
internal static class TotalOrder
{
    /// <exception cref="InvalidOperationException">Totals depend on each other in a circle: a programmer error in an edition.</exception>
    public static ImmutableArray<LinearRelation> Of(IEnumerable<LinearRelation> relations)
    {
        List<LinearRelation> waiting = [.. relations.Where(r => r.SubjectIsTotal)];
        ImmutableArray<LinearRelation>.Builder ordered = ImmutableArray.CreateBuilder<LinearRelation>(waiting.Count);
        while (waiting.Count > 0)
        {
            LinearRelation next = waiting.Find(r => !waiting.Exists(other => other.Subject != r.Subject && Uses(r, other.Subject)))
                ?? throw new InvalidOperationException("Totals depend on each other in a circle.");
            waiting.Remove(next);
            ordered.Add(next);
        }

        return ordered.DrainToImmutable();
    }

    private static bool Uses(LinearRelation relation, FormCell cell) => relation.Terms.Any(t => t.Cell == cell);
}
