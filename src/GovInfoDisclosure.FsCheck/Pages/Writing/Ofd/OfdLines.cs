using System.Text;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Ofd;

/// <summary>How wide texts are, in sizes of their letters, and where their lines end.</summary>
internal static class OfdLines
{
    private const string NeverFirst = "，。、；：？！）》”’…";
    private const string NeverLast = "（《“‘";

    // Chinese letters and marks are as wide as they are high, all others half as wide.
    private const int FirstWide = 0x2000;

    public static double WidthOf(Rune letter) => letter.Value >= FirstWide ? 1 : 0.5;

    public static double WidthOf(string text) => text.EnumerateRunes().Sum(WidthOf);

    /// <summary>The lines of a text.</summary>
    /// <param name="text">The text; line feeds in it end lines.</param>
    /// <param name="width">How wide a line may be.</param>
    /// <param name="indent">By how much the first line is narrower.</param>
    public static IReadOnlyList<string> Of(string text, double width, double indent = 0)
    {
        List<string> lines = [];
        foreach (string paragraph in text.Split('\n'))
        {
            var line = new StringBuilder();
            double room = width - (lines.Count == 0 ? indent : 0);
            foreach (string word in Words(paragraph).SelectMany(w => Parts(w, width - indent)))
            {
                double taken = WidthOf(word);
                if (taken > room && line.Length > 0)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    room = width;
                }

                line.Append(word);
                room -= taken;
            }

            lines.Add(line.ToString());
        }

        return lines;
    }

    // Pieces that are on one line: numbers and Latin words, and marks with the letter that they belong to.
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (Rune letter in text.EnumerateRunes())
        {
            if (word.Length > 0 && !StayTogether(word[^1], letter))
            {
                yield return word.ToString();
                word.Clear();
            }

            word.Append(letter);
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    private static bool StayTogether(char before, Rune letter) =>
        (before is > ' ' and <= '~' && letter.Value is >= ' ' and <= '~') || NeverLast.Contains(before, StringComparison.Ordinal)
        || (letter.IsBmp && NeverFirst.Contains((char)letter.Value, StringComparison.Ordinal));

    // What is too long for a line is cut anywhere.
    private static IEnumerable<string> Parts(string word, double width) =>
        WidthOf(word) <= width ? [word] : word.EnumerateRunes().Select(r => r.ToString());
}
