namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>
/// Remembers the labels of one reading as <see cref="LabelText.Normalize"/> leaves them: the same one is looked up for every table and
/// every place of a merged cell.
/// </summary>
internal sealed class LabelMemory
{
    private readonly Dictionary<string, string> _normalized = [];

    public string Normalize(string text)
    {
        if (!_normalized.TryGetValue(text, out string? label))
            _normalized[text] = label = LabelText.Normalize(text);
        return label;
    }
}
