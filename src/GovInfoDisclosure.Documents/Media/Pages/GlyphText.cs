using System.Text;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>What a letter says, as far as its font gives it.</summary>
internal static class GlyphText
{
    public static string Of(string? value)
    {
        if (string.IsNullOrEmpty(value) || value.EnumerateRunes().Any(r => !IsLegible(r)))
            return Glyph.Illegible;
        return Radicals.Of(value);
    }

    // The numbers of glyphs, read as characters, fall mostly outside of what a Chinese document prints.
    private static bool IsLegible(Rune rune) => rune.Value switch
    {
        '\t' or '\r' or '\n' => true,
        < 0x20 => false,
        <= 0x7E => true,
        >= 0xA0 and <= 0xFF => true,
        >= 0x391 and <= 0x3C9 => true,
        >= 0x2000 and <= 0x27BF => true,
        >= 0x2E80 and <= 0x9FFF => true,
        >= 0xF900 and <= 0xFAFF or >= 0xFE10 and <= 0xFE6F => true,
        >= 0xFF00 and <= 0xFFEF => true,
        >= 0x20000 and <= 0x3FFFF => true,
        _ => false,
    };
}
