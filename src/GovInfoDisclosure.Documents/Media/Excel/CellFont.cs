using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>A font of cells or of a part of their text, as far as it shows what belongs to the text.</summary>
/// <param name="Asides">What its text is if it does not belong to the text of the cell.</param>
/// <param name="IsWhite">Whether it is as white as the ground of a sheet.</param>
internal readonly record struct CellFont(Asides Asides, bool IsWhite)
{
    // What is smaller no one can read.
    private const double SmallestSize = 2;

    // The first colour of a theme, and two of the older list, are white.
    private const int ThemeGround = 0;

    public static CellFont Of(OpenXmlElement? font)
    {
        var asides = Asides.None;
        bool white = false;
        foreach (OpenXmlElement part in font?.ChildElements ?? [])
        {
            asides |= part switch
            {
                Strike strike when strike.Val is null || strike.Val.IsOn() => Asides.StruckOut,
                VerticalTextAlignment { Val.InnerText: "superscript" or "subscript" } => Asides.NoteMark,
                FontSize size when size.Val.ToDouble() < SmallestSize => Asides.Invisible,
                _ => Asides.None,
            };
            white |= part is Color colour && IsWhiteColour(colour);
        }

        return new(asides, white);
    }

    /// <summary>Whether a colour is white, however it is named.</summary>
    public static bool IsWhiteColour(ColorType? colour) => colour is not null
        && (colour.Rgb?.InnerText is { } rgb
            ? rgb.EndsWith("FFFFFF", StringComparison.OrdinalIgnoreCase)
            : (colour.Theme.ToInt() == ThemeGround && colour.Tint is null) || colour.Indexed.ToInt() is 1 or 9);
}
