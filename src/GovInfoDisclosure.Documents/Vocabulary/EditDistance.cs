namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>How many characters have to be changed, inserted or removed to turn one text into another (Levenshtein).</summary>
internal static class EditDistance
{
    /// <returns>The distance, or a number above <paramref name="most"/> as soon as it is clear that it exceeds it.</returns>
    public static int Of(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
            return most + 1;
        Span<int> row = stackalloc int[b.Length + 1];
        for (int j = 0; j < row.Length; j++)
            row[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            int least = row[0] = i;
            for (int j = 1; j < row.Length; j++)
            {
                int changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
                return most + 1;
        }

        return row[^1];
    }
}
