using System.Globalization;
using GovInfoDisclosure.Documents.Media.Pages;

namespace GovInfoDisclosure.Documents.Media.Ofd;

/// <summary>Numbers of an OFD document, which may be far more than are needed of them, or none.</summary>
internal static class Numbers
{
    // A matrix has six, no other list of them as many.
    private const int Most = 6;

    // No number that means something is longer.
    private const int LongestWord = 200;

    /// <summary>The first numbers of a list; those before something that is no number.</summary>
    public static double[] Of(string? list, Work work)
    {
        List<double> numbers = [];
        foreach (string word in Words(list, work))
        {
            if (numbers.Count == Most || Read(word) is not { } number)
                break;
            numbers.Add(number);
        }

        return [.. numbers];
    }

    /// <summary>A single number; null if it is missing or none.</summary>
    public static double? Single(string? text) => text is null ? null : Read(text.AsSpan().Trim());

    /// <summary>A box of its left and upper end, its width and its height.</summary>
    public static Box? BoxOf(string? list, Work work) =>
        Of(list, work) is [var left, var top, var width, var height, ..] ? new Box(left, top, left + width, top + height) : null;

    /// <summary>
    /// The steps from each letter to the next: "g 3 2.5" is three steps of 2.5. The last one goes on; without a number there is none.
    /// </summary>
    public static IEnumerable<double?> Steps(string? list, Work work)
    {
        double? step = null;
        using IEnumerator<string> words = Words(list, work).GetEnumerator();
        while (words.MoveNext())
        {
            long times = 1;
            if (words.Current == "g")
            {
                times = words.MoveNext() && Read(words.Current) is { } count ? (long)Math.Clamp(count, 0, int.MaxValue) : 0;
                if (!words.MoveNext())
                    break;
            }

            step = Read(words.Current);
            for (; times > 0; times--)
                yield return step;
        }

        while (true)
            yield return step;
    }

    /// <summary>The words of a list, parted by blanks or commas.</summary>
    public static IEnumerable<string> Words(string? list, Work work)
    {
        if (list is null)
            yield break;
        work.Spend(list.Length / Cost.StepsForUnit);
        for (int end, start = 0; start < list.Length; start = end + 1)
        {
            for (end = start; end < list.Length && !IsBetween(list[end]); end++)
            {
            }

            work.Spend(Cost.Operation);
            if (end > start)
                yield return list.Substring(start, Math.Min(end - start, LongestWord));
        }
    }

    private static bool IsBetween(char c) => c is ' ' or ',' or '\t' or '\r' or '\n';

    // Of a colour, numbers may be hexadecimal.
    private static double? Read(ReadOnlySpan<char> word)
    {
        if (word is ['#', .. var digits])
            return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int hex) ? hex : null;
        return double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number
            : null;
    }
}
