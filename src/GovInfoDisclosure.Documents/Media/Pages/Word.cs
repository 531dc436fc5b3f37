using System.Text;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>Letters without a space between them.</summary>
/// <param name="glyphs">The letters from left to right, one at least.</param>
/// <param name="afterSpace">Whether a space is printed before it.</param>
internal sealed class Word(Glyph[] glyphs, bool afterSpace)
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    // Follows the character that it strikes out.
    private const char Stroke = '\u0336';

    public Glyph[] Glyphs => glyphs;

    public double Left => glyphs[0].Left;

    public double Right => glyphs[^1].Right;

    public bool AfterSpace => afterSpace;

    /// <summary>What it says as plain text: raised digits and struck letters are characters of their own.</summary>
    public string Text { get; } = Array.TrueForAll(glyphs, g => g.Aside == Asides.None)
        ? string.Concat(glyphs.Select(g => g.Text))
        : glyphs.Aggregate(new StringBuilder(), Append).ToString();

    private static StringBuilder Append(StringBuilder text, Glyph glyph)
    {
        bool raised = glyph.Aside.HasFlag(Asides.NoteMark);
        foreach (char c in glyph.Text)
        {
            text.Append(raised && char.IsAsciiDigit(c) ? Raised[c - '0'] : c);
            if (glyph.Aside.HasFlag(Asides.StruckOut))
                text.Append(Stroke);
        }

        return text;
    }
}
