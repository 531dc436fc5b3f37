using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Localisation;

/// <summary>What may have happened to figures that a repair changes.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<Mechanism>))]
public enum Mechanism
{
    /// <summary>One digit is another.</summary>
    Digit,

    /// <summary>Two neighbouring digits are exchanged.</summary>
    Transposition,

    /// <summary>A digit is left out.</summary>
    DigitDropped,

    /// <summary>There is a digit too many.</summary>
    DigitAdded,

    /// <summary>The figure is ten times what it should be, or a tenth.</summary>
    Factor10,

    /// <summary>The figure is in another unit: 元 for 万元, or the reverse.</summary>
    Factor10000,

    /// <summary>Zero takes the place of a figure.</summary>
    ZeroForValue,

    /// <summary>A figure takes the place of zero.</summary>
    ValueForZero,

    /// <summary>A figure is left blank.</summary>
    BlankForZero,

    /// <summary>The figure of a neighbouring cell is there.</summary>
    NeighbourCopied,

    /// <summary>The figures of two cells are exchanged.</summary>
    Exchanged,

    /// <summary>A cell is wrong, and its row total by the same amount.</summary>
    CellAndRowTotal,

    /// <summary>A cell is wrong, and its column total by the same amount.</summary>
    CellAndColumnTotal,

    /// <summary>Row （七）总计 is wrong in a column and in the column of totals by the same amount.</summary>
    TotalRow,

    /// <summary>Totals were not updated after the cells they add up.</summary>
    TotalNotUpdated,

    /// <summary>Two rows are exchanged.</summary>
    RowExchanged,

    /// <summary>The figures of a row are one column off.</summary>
    RowShifted,

    /// <summary>A row is left out, and those below are one row too high.</summary>
    RowDropped,

    /// <summary>A row repeats the one above.</summary>
    RowCopied,

    /// <summary>A row has zeros in place of its figures.</summary>
    RowZeroed,

    /// <summary>All columns are one off.</summary>
    ColumnsShifted,

    /// <summary>From some row on, the figures of a column are one row off.</summary>
    ColumnShiftedDown,

    /// <summary>Two columns are exchanged.</summary>
    ColumnExchanged,

    /// <summary>Another figure of the same size: last year's was kept, or what was counted differs.</summary>
    LastYearKept,

    /// <summary>Items are counted in two places.</summary>
    CountedTwice,

    /// <summary>None of these is the most probable.</summary>
    Other,
}
