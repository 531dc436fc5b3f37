using System.Buffers;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>
/// Traditional characters, as mirrors and encyclopedias of Hong Kong and Taiwan print reports. Labels, titles and names are compared in
/// simplified ones; texts stay as printed. A result is as long as its text, so that places in one are places in the other.
/// </summary>
internal static class TraditionalText
{
    private static readonly SearchValues<char> Traditional = SearchValues.Create(TraditionalCharacters.Traditional);

    private static readonly string[] Words = TraditionalCharacters.Words.Split(' ');

    /// <summary>Whether a text has a character that no simplified text has.</summary>
    public static bool Is(ReadOnlySpan<char> text) => text.ContainsAny(Traditional);

    /// <summary>A label in simplified characters and in the words of the form: 規範性檔案 is 规范性文件.</summary>
    public static string Simplify(string label)
    {
        if (!Is(label))
            return label;
        label = SimplifyName(label);
        for (int i = 0; i < Words.Length; i += 2)
            label = label.Replace(Words[i], Words[i + 1], StringComparison.Ordinal);
        return label;
    }

    /// <summary>A name in simplified characters: 檔案局 stays the same office. A name without traditional ones stays as it is.</summary>
    public static string SimplifyName(string name) => !Is(name) ? name : string.Create(name.Length, name, (simplified, printed) =>
    {
        for (int i = 0; i < printed.Length; i++)
        {
            int at = TraditionalCharacters.Traditional.AsSpan().BinarySearch(printed[i]);
            simplified[i] = at < 0 ? printed[i] : TraditionalCharacters.Simplified[at];
        }
    });
}
