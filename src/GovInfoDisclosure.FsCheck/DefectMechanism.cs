namespace GovInfoDisclosure.FsCheck;

/// <summary>How a figure became wrong in writing, recognition or copying.</summary>
public enum DefectMechanism
{
    /// <summary>One digit of a figure is another one: 128 for 123.</summary>
    DigitWrong,

    /// <summary>Two neighbouring digits changed places: 132 for 123.</summary>
    DigitsTransposed,

    /// <summary>
    /// A figure was split into two: 1 and 23 for 123. The cells to the right move on by one, and the last of the row is lost.
    /// </summary>
    DigitsTorn,

    /// <summary>
    /// A figure and its right neighbour became one: 123 for 1 and 23. The cells to the right move up by one, and the last of the row is
    /// blank.
    /// </summary>
    DigitsJoined,

    /// <summary>A cell holds the figure of the cell beside, above or below it.</summary>
    NeighbourValue,

    /// <summary>Two neighbouring rows of a block changed places; in table four two of its three parts.</summary>
    RowsSwapped,

    /// <summary>The figures of one or more rows are one column too far to the left or to the right; a blank is added at the end.</summary>
    ColumnsShifted,

    /// <summary>A row is missing: all its cells are blank.</summary>
    RowDropped,

    /// <summary>A 0 was left blank, or a blank filled in with 0, in one cell or along a row.</summary>
    BlankZeroConfused,

    /// <summary>A figure is ten times too large or too small.</summary>
    FactorTen,

    /// <summary>An amount is in the wrong unit: yuan for 万元 (fees) or 万元 for yuan (procurement).</summary>
    FactorTenThousand,

    /// <summary>A total is what it was before one of its details was added.</summary>
    TotalNotUpdated,

    /// <summary>A cell holds last year's figure.</summary>
    LastYearsValue,
}
