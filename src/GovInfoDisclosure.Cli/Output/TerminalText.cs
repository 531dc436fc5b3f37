using System.Globalization;
using System.Text;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Texts of files and their names on their way to a terminal.</summary>
internal static class TerminalText
{
    private static readonly Rune Replacement = Rune.ReplacementChar, Space = new(' ');

    // Letters by their category, but without a shape.
    private static readonly Rune[] Fillers = [new(0x115F), new(0x1160), new(0x3164), new(0xFFA0)];

    /// <summary>
    /// The text on one line, in which what a terminal would obey or hide is shown as U+FFFD: escape codes, halves of surrogate pairs, and
    /// characters that reorder what is around them or do not show.
    /// </summary>
    public static string Clean(string text)
    {
        var line = new StringBuilder(text.Length);
        Span<char> characters = stackalloc char[2];
        foreach (Rune rune in text.EnumerateRunes())
            line.Append(characters[..Shown(rune).EncodeToUtf16(characters)]);
        return line.ToString();
    }

    private static Rune Shown(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator =>
            Rune.IsWhiteSpace(rune) ? Space : Replacement,
        UnicodeCategory.Format => Replacement,
        UnicodeCategory.OtherLetter when Fillers.Contains(rune) => Replacement,
        _ => rune,
    };
}
