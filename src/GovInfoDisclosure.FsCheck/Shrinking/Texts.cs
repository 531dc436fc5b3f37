using System.Text;

namespace GovInfoDisclosure.FsCheck.Shrinking;

/// <summary>Shorter texts, still well-formed: half of it, a quarter left out, and so on down to single characters.</summary>
internal static class Texts
{
    public static IEnumerable<string> Shorter(string? text)
    {
        Rune[] characters = [.. (text ?? "").EnumerateRunes()];
        for (int length = characters.Length; length > 0; length /= 2)
        {
            for (int start = 0; start < characters.Length; start += length)
                yield return string.Concat(characters.Where((_, i) => i < start || i >= start + length));
        }
    }
}
