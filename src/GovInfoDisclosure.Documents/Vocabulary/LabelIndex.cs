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
        LabelMatch<T>? match = null;
        if (label.Length <= MaxLength && !_near.TryGetValue(label, out match))
            _near[label] = match = wordings.FindNearest(label, memory.Work);
        return match ?? FindNoted(text);
    }

    // 规章（设区的市以上政府填写）: what is in brackets at the end is a note; in 自然人（1） it is the number of the column.
    private LabelMatch<T>? FindNoted(string text)
    {
        memory.Work.Spend(text.Length / Cost.StepsForUnit);
        int note = LabelText.StartOfNote(text);
        return note > 0 && memory.Normalize(text[..note]) is { Length: > 0 } label && wordings.FindExact(label) is { } target
            ? new(target, label, Exact: OrdinalText.Read(text[note..].Trim()) is not null)
            : null;
    }

    public T? FindExact(string text) => wordings.FindExact(memory.Normalize(text));
}

internal sealed record LabelMatch<T>(T Target, string Wording, bool Exact);
