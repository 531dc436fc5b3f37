namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Finds what a printed label stands for: by its exact wording or an alias first, else by the nearest wording if it is near and alone.</summary>
internal sealed class LabelIndex<T>
    where T : class
{
    private readonly Dictionary<string, T> _exact = [];
    private readonly Dictionary<string, LabelMatch<T>?> _cache = [];
    private readonly Dictionary<string, string> _normalized = [];

    public void Add(T target, params IEnumerable<string> wordings)
    {
        foreach (string wording in wordings)
            _exact.TryAdd(LabelText.Normalize(wording), target);
    }

    public LabelMatch<T>? Find(string text)
    {
        string label = Normalize(text);
        if (label.Length == 0)
            return null;
        if (_exact.TryGetValue(label, out T? target))
            return new(target, label, Exact: true);
        if (label.Length > MaxLength)
            return null;
        if (!_cache.TryGetValue(label, out LabelMatch<T>? match))
            _cache[label] = match = Nearest(label);
        return match;
    }

    public T? FindExact(string text) => _exact.GetValueOrDefault(Normalize(text));

    // The longest label has 34 letters; anything far beyond is prose.
    private const int MaxLength = 48;

    // The same label is looked up for every table and every place of a merged cell.
    private string Normalize(string text)
    {
        if (!_normalized.TryGetValue(text, out string? label))
            _normalized[text] = label = LabelText.Normalize(text);
        return label;
    }

    private LabelMatch<T>? Nearest(string label)
    {
        int best = int.MaxValue;
        KeyValuePair<string, T>? nearest = null;
        bool alone = true;
        foreach (KeyValuePair<string, T> entry in _exact)
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

internal sealed record LabelMatch<T>(T Target, string Wording, bool Exact);
