using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The wordings of labels with what they stand for; of equal ones the first counts. Immutable, so that all readings share it.</summary>
internal sealed class Wordings<T>
    where T : class
{
    private readonly ImmutableArray<KeyValuePair<string, T>> _inOrder;
    private readonly FrozenDictionary<string, T> _exact;

    public Wordings(IEnumerable<(T Target, string Wording)> wordings)
    {
        _inOrder = [.. wordings.Select(w => KeyValuePair.Create(LabelText.Normalize(w.Wording), w.Target)).DistinctBy(w => w.Key)];
        _exact = _inOrder.ToFrozenDictionary();
    }

    /// <param name="label">A label as <see cref="LabelText.Normalize"/> leaves it.</param>
    public T? FindExact(string label) => _exact.GetValueOrDefault(label);

    /// <summary>What the nearest wording stands for; null if none is near, or two that stand for different things are equally near.</summary>
    /// <param name="label">A label as <see cref="LabelText.Normalize"/> leaves it.</param>
    public LabelMatch<T>? FindNearest(string label)
    {
        int best = int.MaxValue;
        KeyValuePair<string, T>? nearest = null;
        bool alone = true;
        foreach (KeyValuePair<string, T> entry in _inOrder)
        {
            int distance = EditDistance.Of(label, entry.Key, Tolerance(entry.Key.Length));
            if (distance > Tolerance(entry.Key.Length) || distance > best)
                continue;
            alone = distance < best || (alone && ReferenceEquals(nearest?.Value, entry.Value));
            best = distance;
            nearest = entry;
        }

        return nearest is { } found && alone ? new(found.Value, found.Key, Exact: false) : null;
    }

    // OCR changes single characters. Labels of up to three differ from each other by less than that, so they have to be exact.
    private static int Tolerance(int length) => length switch { < 4 => 0, < 10 => 1, < 20 => 2, _ => length / 6 };
}
