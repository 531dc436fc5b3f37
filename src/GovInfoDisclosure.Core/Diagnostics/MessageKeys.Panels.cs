namespace GovInfoDisclosure;

/// <content>The keys of rules that compare reports.</content>
public static partial class MessageKeys
{
    /// <summary>GID602: more than there can be, whatever a blank holds.</summary>
    public const string StockTooLarge = "stockTooLarge";

    /// <summary>GID602: less than there has to be, whatever a blank holds.</summary>
    public const string StockTooSmall = "stockTooSmall";

    /// <summary>GID603: the whole prose, not a table.</summary>
    public const string Prose = "prose";

    /// <summary>GID604, GID702: a report for another year.</summary>
    public const string OtherYear = "otherYear";

    /// <summary>GID604, GID702: a report on another edition of the form.</summary>
    public const string OtherEdition = "otherEdition";

    /// <summary>GID604, GID702: a name that is nearly the one looked for.</summary>
    public const string Doubtful = "doubtful";

    /// <summary>GID604: a report without a name or a year.</summary>
    public const string UnknownReport = "unknownReport";

    /// <summary>GID701: the figures that may be wrong are those of these units.</summary>
    public const string Suspects = "suspects";

    /// <summary>GID701: less than the sum of the figures that are known.</summary>
    public const string LessThanSum = "lessThanSum";

    /// <summary>GID701: a unit seems to be counted twice.</summary>
    public const string CountedTwice = "countedTwice";

    /// <summary>GID701: a unit seems to be left out.</summary>
    public const string LeftOut = "leftOut";

    /// <summary>GID701: a unit seems to be counted with the figures of the year before.</summary>
    public const string LastYearUsed = "lastYearUsed";

    /// <summary>GID702: units that are not declared.</summary>
    public const string Undeclared = "undeclared";

    /// <summary>GID702: the coverage is that of another parent.</summary>
    public const string OtherParent = "otherParent";

    /// <summary>GID702: without a declaration, the parent seems to report its own figures alone.</summary>
    public const string NotAggregated = "notAggregated";

    /// <summary>GID703: none of several reports counts.</summary>
    public const string NoneCounts = "noneCounts";
}
