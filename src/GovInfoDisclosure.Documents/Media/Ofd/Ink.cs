using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Ofd;

/// <summary>A colour as far as it decides what can be seen.</summary>
internal enum Ink
{
    /// <summary>Any colour but white.</summary>
    Dark,

    White,

    /// <summary>Fully transparent.</summary>
    None,
}

/// <summary>Reads colours (GB/T 33190, 8.3).</summary>
internal static class Inks
{
    // Of 255.
    private const double LeastSeen = 8;
    private const double Opaque = 250;
    private const double LeastWhite = 247;
    private const double MostInk = 8;

    /// <summary>Whether an object or a colour is so transparent that nobody sees it.</summary>
    public static bool IsClear(PartElement element) => Numbers.Single(element["Alpha"]) is < LeastSeen;

    /// <summary>Whether an object or a colour hides what is under it.</summary>
    public static bool IsOpaque(PartElement element) => Numbers.Single(element["Alpha"]) is null or >= Opaque;

    /// <summary>The colour of an element such as FillColor; null without one.</summary>
    public static Ink? Of(PartElement? color, Work work)
    {
        if (color is null)
            return null;
        if (IsClear(color))
            return Ink.None;
        // Three values are red, green and blue, four are inks; a single one may as well be an ink, all of which is dark.
        bool isWhite = Numbers.Of(color["Value"], work) switch
        {
            [var r, var g, var b] => r >= LeastWhite && g >= LeastWhite && b >= LeastWhite,
            [var c, var m, var y, var k] => c <= MostInk && m <= MostInk && y <= MostInk && k <= MostInk,
            [var grey] => grey >= LeastWhite,
            _ => false,
        };
        return isWhite ? Ink.White : Ink.Dark;
    }
}
