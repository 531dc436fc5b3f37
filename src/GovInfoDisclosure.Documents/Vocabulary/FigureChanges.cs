namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>What had to be changed in the text of a cell to read it as a number.</summary>
[Flags]
internal enum FigureChanges
{
    None = 0,

    /// <summary>Full-width characters, invisible characters, or spaces at its ends that are no plain spaces.</summary>
    Width = 1,

    /// <summary>Separators of thousands: 1,234.</summary>
    Separators = 1 << 1,

    /// <summary>Spaces or line ends between digits: 1 2 for 12.</summary>
    TornDigits = 1 << 2,

    /// <summary>Letters and signs in place of zeros: O, 〇, 零.</summary>
    ZeroLetters = 1 << 3,

    /// <summary>A unit: 12件, 251000元.</summary>
    Unit = 1 << 4,

    /// <summary>A sign in words (增, 减), or one that is no hyphen.</summary>
    Sign = 1 << 5,

    /// <summary>A fraction of zero: 12.0.</summary>
    ZeroFraction = 1 << 6,

    /// <summary>The quotation mark by which workbooks keep a number as text.</summary>
    Quote = 1 << 7,

    /// <summary>A mark of a note beside the number: 12*, 12①, 12².</summary>
    NoteMark = 1 << 8,

    /// <summary>A text with a line through it beside the number.</summary>
    StruckOut = 1 << 9,

    /// <summary>A text beside the number, or in its place, that cannot be seen.</summary>
    Invisible = 1 << 10,

    /// <summary>The format of the cell, which shows another number than it holds.</summary>
    Format = 1 << 11,

    /// <summary>The format of the cell, which shows fewer decimals than it holds.</summary>
    Rounding = 1 << 12,
}
