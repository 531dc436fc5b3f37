namespace GovInfoDisclosure.Localisation;

/// <summary>What people call the slips.</summary>
internal static class MechanismTexts
{
    /// <summary>What happened where a blank must hold a figure.</summary>
    public static LocalizedText LeftOut { get; } = new("漏填。", "A figure was left out.");

    /// <summary>Whether it is about whole rows or columns.</summary>
    public static bool IsStructure(Mechanism mechanism) => mechanism is >= Mechanism.RowExchanged and <= Mechanism.ColumnExchanged;

    /// <summary>The slip as a sentence.</summary>
    public static LocalizedText Sentence(Mechanism mechanism) =>
        new($"{Phrase(mechanism).Chinese}。", $"{char.ToUpperInvariant(Phrase(mechanism).English[0])}{Phrase(mechanism).English[1..]}.");

    /// <summary>The slip in a few words.</summary>
    public static LocalizedText Phrase(Mechanism mechanism) => mechanism switch
    {
        Mechanism.Digit => new("一位数字有误", "one digit is wrong"),
        Mechanism.Transposition => new("两位数字颠倒", "two digits are exchanged"),
        Mechanism.DigitDropped => new("少一位数字", "a digit is missing"),
        Mechanism.DigitAdded => new("多一位数字", "there is a digit too many"),
        Mechanism.Factor10 => new("相差十倍", "it is off by a factor of ten"),
        Mechanism.Factor10000 => new("单位有误，相差一万倍", "the unit is wrong, by a factor of 10,000"),
        Mechanism.ZeroForValue => new("漏填，填成了零", "zero was entered in place of a figure"),
        Mechanism.ValueForZero => new("应为零的格填了数", "a figure was entered in place of zero"),
        Mechanism.BlankForZero => new("零未填，留了空白", "a zero was left blank"),
        Mechanism.NeighbourCopied => new("与相邻单元格的数相同，疑为误抄", "it repeats the figure of a neighbouring cell"),
        Mechanism.Exchanged => new("两格的数互换", "the figures of two cells are exchanged"),
        Mechanism.CellAndRowTotal => new("一格有误，本行总计随之有误", "a cell is wrong, and its row total with it"),
        Mechanism.CellAndColumnTotal => new("一格有误，本列总计随之有误", "a cell is wrong, and its column total with it"),
        Mechanism.TotalRow => new("（七）总计一行有误", "row (7), the total of outcomes, is wrong"),
        Mechanism.TotalNotUpdated => new("总计未随明细更新", "totals were not updated with the cells they add up"),
        Mechanism.RowExchanged => new("两行互换", "two rows are exchanged"),
        Mechanism.RowShifted => new("一行错位一列", "a row is one column off"),
        Mechanism.RowDropped => new("漏了一行，以下各行上移", "a row is missing, and those below moved up"),
        Mechanism.RowCopied => new("一行与上一行相同，疑为误抄", "a row repeats the one above"),
        Mechanism.RowZeroed => new("一行漏填，全为零", "a row has zeros in place of its figures"),
        Mechanism.ColumnsShifted => new("各列整体错位一列", "all columns are one off"),
        Mechanism.ColumnShiftedDown => new("一列自某行起错位一行", "a column is one row off from some row on"),
        Mechanism.ColumnExchanged => new("两列互换", "two columns are exchanged"),
        Mechanism.LastYearKept => new("数值相近，疑为口径不同或沿用上年数", "a similar figure, perhaps last year's"),
        Mechanism.CountedTwice => new("重复计数", "items are counted twice"),
        _ => new("数值有误", "the figure is wrong"),
    };
}
