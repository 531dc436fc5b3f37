namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>
/// Finds what a printed label means: by its exact wording or an alias first, else by the nearest wording if it is near and alone.
/// One instance serves one reading: it remembers what it was asked.
/// </summary>
internal sealed class LabelIndex<T>(Wordings<T> wordings, LabelMemory memory)
    where T : class
{
    // The longest label has 34 letters; anything far beyond is prose.
    private const int MaxLength = 48;

    private readonly Dictionary<string, LabelMatch<T>?> _near = [];

    public LabelMatch<T>? Find(string text)
    {
        string label = memory.Normalize(text);
        if (label.Length == 0)
            return null;
        if (wordings.FindExact(label) is { } target)
            return new(target, label, Exact: true);
        if (label.Length > MaxLength)
            return null;
        if (!_near.TryGetValue(label, out LabelMatch<T>? match))
            _near[label] = match = wordings.FindNearest(label, memory.Work);
        return match;
    }

    public T? FindExact(string text) => wordings.FindExact(memory.Normalize(text));
}

internal sealed record LabelMatch<T>(T Target, string Wording, bool Exact);
