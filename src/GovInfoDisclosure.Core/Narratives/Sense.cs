namespace GovInfoDisclosure.Narratives;

/// <summary>What a word of a narrative means.</summary>
internal enum Sense
{
    /// <summary>Not in the lexicon.</summary>
    Unknown,

    /// <summary>Changes nothing.</summary>
    Filler,

    /// <summary>A figure with its unit.</summary>
    Quantity,

    /// <summary>Ends a clause.</summary>
    Break,

    /// <summary>Joins words of a list.</summary>
    And,

    /// <summary>Begins the parts of what was stated before.</summary>
    Among,
    ThisPeriod,
    OtherPeriod,
    Plan,

    /// <summary>Over several years, unless the year is named.</summary>
    Cumulative,
    OwnBody,

    /// <summary>All of the area, which is the agency's own account in the report of a government only.</summary>
    WholeArea,
    OtherBody,

    // From here to Fee: what a figure is about, see Token.IsTopical.
    Request,
    Receive,
    Handle,
    Answer,
    Conclude,
    CarriedOver,
    CarriedForward,

    /// <summary>Carried over or forward; the year beside it decides.</summary>
    Carry,
    Outcome,
    Applicant,
    Case,
    CaseResult,
    Document,
    Stock,
    Decision,
    Fee,
    Negation,
    All,
    Increase,
    Decrease,
    Compare,
    Share,
    About,
    AtLeast,

    /// <summary>Makes the figures of its clause others than those of the form.</summary>
    Veto,
}
