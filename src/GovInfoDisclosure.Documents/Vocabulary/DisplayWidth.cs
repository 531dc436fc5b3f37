using System.Text;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>How wide text is where each character takes one place or two, as Chinese ones do (UAX 11, wide and full-width).</summary>
internal static class DisplayWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19),
        (0xFE30, 0xFE6B), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The places that a line of text takes.</summary>
    public static int Of(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
            width += Array.Exists(Wide, w => w.First <= rune.Value && rune.Value <= w.Last) ? 2 : 1;
        return width;
    }
}
