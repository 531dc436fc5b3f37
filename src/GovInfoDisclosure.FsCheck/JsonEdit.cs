namespace GovInfoDisclosure.FsCheck;

/// <summary>What was done to the valid JSON of a report. Some edits leave it valid, see <see cref="AlmostValidJson.MustReject"/>.</summary>
public enum JsonEdit
{
    /// <summary>The members of every object are in another order: still valid.</summary>
    MembersReordered,

    /// <summary>Spaces and line breaks between tokens: still valid.</summary>
    WhitespaceAdded,

    /// <summary>A string is written in escapes (\u4E00): still valid.</summary>
    TextEscaped,

    /// <summary>A figure is <c>null</c>, a blank cell: still valid.</summary>
    FigureBlanked,

    /// <summary>A member is missing; still valid if it may be.</summary>
    MemberDropped,

    /// <summary>An object has a member that no edition knows.</summary>
    MemberAdded,

    /// <summary>A member has a name that no edition knows.</summary>
    MemberRenamed,

    /// <summary>A member occurs twice.</summary>
    MemberDuplicated,

    /// <summary>A value is of another type.</summary>
    ValueRetyped,

    /// <summary>A value that is no figure is <c>null</c>, which only a cell may be.</summary>
    ValueNulled,

    /// <summary>A figure is below 0; still valid for changes against last year and amounts of money.</summary>
    FigureNegative,

    /// <summary>A figure is minus zero; still valid for amounts of money.</summary>
    FigureNegativeZero,

    /// <summary>A figure has decimals; still valid for amounts of money.</summary>
    FigureFractional,

    /// <summary>A figure is written with an exponent; still valid for amounts of money.</summary>
    FigureExponent,

    /// <summary>A figure has 23 digits; still valid for amounts of money.</summary>
    FigureOf23Digits,

    /// <summary>A figure is 2^53, the first integer out of range; still valid for amounts of money.</summary>
    FigureTooLarge,

    /// <summary>A figure is 1E400, beyond 64-bit floating point and decimals alike.</summary>
    FigureOutOfRange,

    /// <summary>A figure is written as a string.</summary>
    FigureAsText,

    /// <summary>A figure begins with a superfluous 0: not JSON.</summary>
    FigureLeadingZero,

    /// <summary>The edition is another one; the tables stay.</summary>
    EditionChanged,

    /// <summary>The edition is one that does not exist.</summary>
    EditionUnknown,

    /// <summary>The year is no whole number from 1 to 9999.</summary>
    YearImpossible,

    /// <summary>A date is not in the calendar.</summary>
    DateImpossible,

    /// <summary>A string has half of a surrogate pair in it, as an escape.</summary>
    SurrogateAlone,

    /// <summary>The text ends early: not JSON.</summary>
    Truncated,

    /// <summary>Something follows after the end: not JSON.</summary>
    TextAppended,

    /// <summary>A comma before a closing brace: not JSON.</summary>
    CommaTrailing,

    /// <summary>A comment: not JSON.</summary>
    CommentAdded,
}
