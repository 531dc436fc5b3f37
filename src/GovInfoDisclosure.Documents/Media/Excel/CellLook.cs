using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>How a cell looks.</summary>
/// <param name="Format">What it shows of what it holds.</param>
/// <param name="Font">The font of what has none of its own.</param>
/// <param name="HasBorder">Whether it has a line at any side.</param>
/// <param name="IsFilled">Whether its ground has a colour other than white.</param>
internal sealed record CellLook(NumberFormat Format, CellFont Font, bool HasBorder, bool IsFilled)
{
    /// <summary>What a text in a font is if it does not belong to the text of the cell; in the font of the cell if it has none.</summary>
    public Asides AsidesOf(CellFont? font)
    {
        CellFont own = font ?? Font;
        return own.IsWhite && !IsFilled ? own.Asides | Asides.Invisible : own.Asides;
    }

    /// <summary>The text of a cell without text of other fonts.</summary>
    public MarkedText Mark(MarkedText shown)
    {
        Asides asides = AsidesOf(null);
        return asides == Asides.None ? shown : new("", shown.Text, asides);
    }
}
