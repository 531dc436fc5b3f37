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

    /// <summary>A share by its own name, such as 办结率.</summary>
    Rate,

    /// <summary>Of several things their figures follow in the same order.</summary>
    Respectively,

    /// <summary>The sum of what was counted before.</summary>
    Sum,

    /// <summary>In time, which does not say how many.</summary>
    InTime,

    /// <summary>That a body's disclosure caused what follows; what did not follow from it may have followed from something else.</summary>
    Cause,

    /// <summary>Belongs to what the sentence is about, but the form does not count it.</summary>
    Aside,
    About,
    AtLeast,

    /// <summary>Makes the figures of its clause others than those of the form.</summary>
    Veto,
}
