using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>A number as its format shows it.</summary>
/// <param name="Text">All that is shown, its number with all decimals.</param>
/// <param name="Rounded">All that is shown.</param>
/// <param name="Value">The number in the text; null where the text is not made of the number.</param>
internal readonly record struct ShownNumber(string Text, string Rounded, decimal? Value)
{
    /// <summary>Whether who reads the text gets the number that is stored, or sees by the text that it is none or zero.</summary>
    public bool Holds(decimal stored) => Value is { } value && Text.Length > 0
        ? value == stored
        : FigureText.Read(Text) switch
        {
            { Kind: FigureKind.Number } figure => figure.Value == stored,
            { Kind: FigureKind.BlankMark } => stored == 0,
            { Kind: var kind } => kind == FigureKind.Text,
        };
}
