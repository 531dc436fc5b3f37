using System.Globalization;
using System.Text;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Texts of files and their names on their way to a terminal.</summary>
internal static class TerminalText
{
    private static readonly Rune Replacement = Rune.ReplacementChar, Space = new(' ');

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
        // Fillers: letters by their category, but without a shape.
        UnicodeCategory.OtherLetter when rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 => Replacement,
        _ => rune,
    };
}
