namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>
/// Remembers the labels of one reading as <see cref="LabelText.Normalize"/> leaves them: the same one is looked up for every table and
/// every place of a merged cell.
/// </summary>
/// <param name="work">What the reading may cost.</param>
internal sealed class LabelMemory(Work work)
{
    // What it costs to find a text again, and to normalise a letter of a new one.
    private const int Lookup = 5, Letter = 5;

    private readonly Dictionary<string, string> _normalized = [];

    public Work Work => work;

    public string Normalize(string text)
    {
        // A text is hashed as a whole each time.
        work.Spend(Lookup + (text.Length / Cost.StepsForUnit));
        if (!_normalized.TryGetValue(text, out string? label))
        {
            work.Spend((long)text.Length * Letter);
            _normalized[text] = label = LabelText.Normalize(text);
        }

        return label;
    }
}
