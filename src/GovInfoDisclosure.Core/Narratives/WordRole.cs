namespace GovInfoDisclosure.Narratives;

/// <summary>What a word does in a clause.</summary>
internal enum WordRole : byte
{
    /// <summary>Not in the vocabulary.</summary>
    Unknown,

    /// <summary>Ends a sentence.</summary>
    Stop,

    /// <summary>Ends a clause.</summary>
    Comma,

    /// <summary>Separates members of a list, or what stands in brackets.</summary>
    Pause,

    /// <summary>Says nothing about which cell is meant.</summary>
    Filler,

    /// <summary>A row of table three.</summary>
    Row,

    /// <summary>A kind of applicants: a column of table three.</summary>
    Column,

    /// <summary>A block of table four.</summary>
    Block,

    /// <summary>A result of reviews or lawsuits: a column of table four.</summary>
    Result,

    /// <summary>A kind of documents in table two.</summary>
    Documents,

    /// <summary>What was done with documents: a column of table two.</summary>
    Stock,

    /// <summary>Documents were amended: what counts as issued is doubtful.</summary>
    Amended,

    /// <summary>A kind of decisions in table two.</summary>
    Decisions,

    /// <summary>That decisions were made.</summary>
    Decide,

    /// <summary>The fees of table two.</summary>
    Fees,

    /// <summary>A request for information.</summary>
    Request,

    /// <summary>The disclosure of information as a subject.</summary>
    Disclosure,

    /// <summary>The year before.</summary>
    LastYear,

    /// <summary>The year after.</summary>
    NextYear,

    /// <summary>The report year in words.</summary>
    ThisYear,

    /// <summary>A year in figures.</summary>
    Year,

    /// <summary>Carried from one year to another.</summary>
    Carry,

    /// <summary>The agency itself.</summary>
    Self,

    /// <summary>Other bodies, or a part of the year.</summary>
    OtherScope,

    /// <summary>Something that no table counts.</summary>
    OtherTopic,

    /// <summary>A comparison with the year before.</summary>
    Compare,

    /// <summary>More than before.</summary>
    Up,

    /// <summary>Less than before.</summary>
    Down,

    /// <summary>A part of a whole.</summary>
    Share,

    /// <summary>A rate of concluded requests.</summary>
    Rate,

    /// <summary>A denial.</summary>
    Not,

    /// <summary>Without exception.</summary>
    All,

    /// <summary>In time, which is no statement about what is pending.</summary>
    InTime,

    /// <summary>Since some day, unless the year is named.</summary>
    Cumulative,

    /// <summary>Up to a day.</summary>
    Until,

    /// <summary>A number with a unit that may be of a cell.</summary>
    Figure,

    /// <summary>A number of something else: a date, a number of an article, torn digits.</summary>
    OtherFigure,
}
