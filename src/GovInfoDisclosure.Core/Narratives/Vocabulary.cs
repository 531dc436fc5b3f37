namespace GovInfoDisclosure.Narratives;

/// <summary>The words of the grammar, found by their first character; the longest one counts.</summary>
internal static class Vocabulary
{
    private static readonly Dictionary<char, Word[]> Words = Build();

    /// <summary>The longest word at a position; null if there is none.</summary>
    public static Word? Find(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !Words.TryGetValue(text[0], out Word[]? words))
            return null;
        foreach (Word word in words)
        {
            if (text.StartsWith(word.Text, StringComparison.Ordinal))
                return word;
        }

        return null;
    }

    private static Dictionary<char, Word[]> Build() => WordList.All
        .SelectMany(group => group.Words.Split(' ').Select(w => new Word(w, group.Role, group.Key)))
        .GroupBy(w => w.Text[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Text.Length).ToArray());
}
