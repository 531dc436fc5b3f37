using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Comparisons;

/// <summary>What limits a comparison.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<ComparisonNoteKind>))]
public enum ComparisonNoteKind
{
    /// <summary>The reports are not all of one agency, as far as their names show it.</summary>
    OtherAgency,

    /// <summary>A report states no year; it is after all others.</summary>
    YearUnknown,

    /// <summary>Several reports are for one year.</summary>
    SameYear,

    /// <summary>Between two years there is one without a report, so that a change is of several years.</summary>
    YearMissing,

    /// <summary>The reports use different editions of the form; the rows named are not on all of them and not compared.</summary>
    OtherEdition,

    /// <summary>Cells could not be read; a change of them is not known.</summary>
    Unread,

    /// <summary>The prose is longer than what is compared.</summary>
    ProseTooLong,
}
