using System.Runtime.Intrinsics;

namespace GovInfoDisclosure.Forms;

/// <summary>
/// Relations that differ only in that every cell is the next one, as those over neighbouring columns do, so that they can be added up
/// side by side; in the simplest case a single relation.
/// </summary>
internal sealed class RelationBand
{
    private static readonly int Lanes = Vector256<int>.Count;

    private readonly LinearRelation _first;
    private readonly int _width;

    private RelationBand(LinearRelation first, int width)
    {
        _first = first;
        _width = width;
    }

    /// <summary>The relations, in their order, in as few bands as they make up.</summary>
    public static IEnumerable<RelationBand> Of(IReadOnlyList<LinearRelation> relations, int cells)
    {
        for (int first = 0, next; first < relations.Count; first = next)
        {
            next = first + 1;
            while (next < relations.Count && IsShifted(relations[first], relations[next], next - first))
                next++;
            // The last vector of a band reaches some cells beyond it, which have to exist.
            if (relations[first].Terms[^1].Cell.Index + next - first + Lanes - 1 > cells)
                next = first + 1;
            yield return new(relations[first], next - first);
        }
    }

    /// <summary>Whether the terms of every relation add up to 0. Sums must fit into 32 bits.</summary>
    public bool Holds(ReadOnlySpan<int> counts) => _width == 1 ? _first.Sum(counts) == 0 : AllHold(counts);

    private bool AllHold(ReadOnlySpan<int> counts)
    {
        ReadOnlySpan<short> added = _first.Added, subtracted = _first.Subtracted;
        for (int lane = 0; lane < _width; lane += Lanes)
        {
            Vector256<int> sums = default;
            foreach (short cell in added)
                sums += Vector256.Create(counts[(cell + lane)..]);
            foreach (short cell in subtracted)
                sums -= Vector256.Create(counts[(cell + lane)..]);
            Vector256<int> inBand = Vector256.LessThan(Vector256<int>.Indices, Vector256.Create(_width - lane));
            if ((sums & inBand) != default)
                return false;
        }

        return true;
    }

    private static bool IsShifted(LinearRelation first, LinearRelation other, int by) =>
        first.Added.Length == other.Added.Length && first.Subtracted.Length == other.Subtracted.Length
        && AreShifted(first.Added, other.Added, by) && AreShifted(first.Subtracted, other.Subtracted, by);

    private static bool AreShifted(ReadOnlySpan<short> first, ReadOnlySpan<short> other, int by)
    {
        for (int i = 0; i < first.Length; i++)
        {
            if (first[i] + by != other[i])
                return false;
        }

        return true;
    }
}
