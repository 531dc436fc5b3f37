using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>A number as its format shows it.</summary>
/// <param name="Text">All that is shown, its number with all decimals.</param>
/// <param name="Rounded">All that is shown.</param>
/// <param name="Value">The number in the text; null where the text is not made of the number.</param>
internal readonly record struct ShownNumber(string Text, string Rounded, decimal? Value)
{
    /// <summary>Whether who reads the text gets no other number than the one that is stored.</summary>
    public bool Holds(decimal stored) => Value is { } value && Text.Length > 0
        ? value == stored
        : FigureText.Read(Text) switch
        {
            { Kind: FigureKind.Number } figure => figure.Value == stored,
            { Kind: FigureKind.Text } => true,
            _ => stored == 0,
        };
}
