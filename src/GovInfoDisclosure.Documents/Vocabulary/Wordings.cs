using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>The wordings of labels with what they mean; of equal ones the first counts. Immutable, so that all readings share
/// it.</summary>
internal sealed class Wordings<T>
    where T : class
{
    private readonly ImmutableArray<Entry> _inOrder;
    private readonly FrozenDictionary<string, T> _exact;

    public Wordings(IEnumerable<(T Target, string Wording)> wordings)
    {
        _inOrder = [.. wordings.Select(w => Entry.Of(LabelText.Normalize(w.Wording), w.Target)).DistinctBy(e => e.Wording)];
        _exact = _inOrder.ToFrozenDictionary(e => e.Wording, e => e.Target);
    }

    /// <param name="label">A label as <see cref="LabelText.Normalize"/> leaves it.</param>
    public T? FindExact(string label) => _exact.GetValueOrDefault(label);

    /// <summary>What the nearest wording means; null if none is near, or two that mean different things are equally
    /// near.</summary>
    /// <param name="label">A label as <see cref="LabelText.Normalize"/> leaves it.</param>
    /// <param name="work">What the reading may cost.</param>
    public LabelMatch<T>? FindNearest(string label, Work work)
    {
        int best = int.MaxValue;
        Entry? nearest = null;
        bool alone = true;
        ulong letters = LettersOf(label);
        work.Spend(_inOrder.Length / Cost.StepsForUnit);
        foreach (Entry entry in _inOrder)
        {
            // Each letter that only one of the two has costs a change.
            if (BitOperations.PopCount(letters & ~entry.Letters) > entry.Tolerance
                || BitOperations.PopCount(entry.Letters & ~letters) > entry.Tolerance)
                continue;
            work.Spend(label.Length * entry.Wording.Length / Cost.StepsForUnit);
            int distance = EditDistance.Of(label, entry.Wording, entry.Tolerance);
            if (distance > entry.Tolerance || distance > best)
                continue;
            alone = distance < best || (alone && ReferenceEquals(nearest?.Target, entry.Target));
            best = distance;
            nearest = entry;
        }

        return nearest is { } found && alone ? new(found.Target, found.Wording, Exact: false) : null;
    }

    private static ulong LettersOf(string text)
    {
        ulong letters = 0;
        foreach (char c in text)
            letters |= 1UL << (c % 64);
        return letters;
    }

    /// <param name="Wording">The label as <see cref="LabelText.Normalize"/> leaves it.</param>
    /// <param name="Target">What it means.</param>
    /// <param name="Tolerance">How many changes make a near wording.</param>
    /// <param name="Letters">A bit for each of its letters; different letters may share one.</param>
    private sealed record Entry(string Wording, T Target, int Tolerance, ulong Letters)
    {
        public static Entry Of(string wording, T target) => new(wording, target, ToleranceOf(wording.Length), LettersOf(wording));

        // OCR changes single characters. Labels of up to three differ from each other by less than that, so they have to be exact.
        private static int ToleranceOf(int length) => length switch { < 4 => 0, < 10 => 1, < 20 => 2, _ => length / 6 };
    }
}
