using System.Globalization;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Texts of files and their names on their way to a terminal.</summary>
internal static class TerminalText
{
    /// <summary>
    /// The text on one line, in which what a terminal would obey or hide is shown as U+FFFD: escape codes, and characters that reorder what
    /// is around them or do not show.
    /// </summary>
    public static string Clean(string text) => string.Create(text.Length, text, (line, source) =>
    {
        for (int i = 0; i < line.Length; i++)
            line[i] = Shown(source[i]);
    });

    private static char Shown(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator =>
            char.IsWhiteSpace(c) ? ' ' : '\uFFFD',
        UnicodeCategory.Format => '\uFFFD',
        _ => c,
    };
}
