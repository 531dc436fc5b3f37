namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Finds what somebody meant who wrote a word that is none.</summary>
internal static class NearMiss
{
    private const int MostEdits = 2, LongestWord = 40;

    /// <summary>The one of the words that is nearest: it begins so (<c>--lang</c>), or differs by one or two letters; null if none does.
    /// </summary>
    /// <param name="word">What was written; what follows <c>=</c> or <c>:</c> is a value.</param>
    /// <param name="words">The words that there are.</param>
    public static string? Of(string word, IEnumerable<string> words)
    {
        int end = word.AsSpan().IndexOfAny('=', ':');
        string written = end < 0 ? word : word[..end];
        string[] all = [.. words];
        if (written.TrimStart('-').Length < 2 || written.Length > LongestWord)
            return null;
        string[] longer = [.. all.Where(w => w.StartsWith(written, StringComparison.OrdinalIgnoreCase))];
        if (longer.Length == 1)
            return longer[0];
        string? nearest = all.MinBy(w => Edits(written, w));
        return nearest is not null && Edits(written, nearest) <= MostEdits ? nearest : null;
    }

    // Letters that are added, left out or changed, by the algorithm of Wagner and Fischer.
    private static int Edits(string x, string y)
    {
        int[] row = [.. Enumerable.Range(0, y.Length + 1)];
        for (int i = 1; i <= x.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= y.Length; j++)
            {
                int changed = diagonal + (char.ToUpperInvariant(x[i - 1]) == char.ToUpperInvariant(y[j - 1]) ? 0 : 1);
                (diagonal, row[j]) = (row[j], Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1));
            }
        }

        return row[y.Length];
    }
}
