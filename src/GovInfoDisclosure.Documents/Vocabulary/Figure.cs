namespace GovInfoDisclosure.Documents.Vocabulary;

internal enum FigureKind
{
    /// <summary>Nothing is printed.</summary>
    Empty,

    /// <summary>A mark for nothing: / — 无.</summary>
    BlankMark,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Anything else.</summary>
    Text,
}

/// <summary>What a cell prints, as a figure.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The number, in units of one (元, 件); 0 unless it is a number.</param>
/// <param name="MoneyUnit">The factor of a unit of money printed in the cell (1 for 元, 10,000 for 万元), or null.</param>
/// <param name="Changes">What had to be put right to read it as a number.</param>
internal readonly record struct Figure(
    FigureKind Kind, decimal Value = 0, decimal? MoneyUnit = null, FigureChanges Changes = FigureChanges.None);
