namespace GovInfoDisclosure.Narratives;

/// <summary>The part of the form that a topic is about.</summary>
internal enum TopicKind : byte
{
    /// <summary>Requests that came in.</summary>
    Received,

    /// <summary>Requests carried over from the year before.</summary>
    CarriedOver,

    /// <summary>Other rows of table three.</summary>
    Requests,

    /// <summary>An outcome of requests.</summary>
    Outcome,

    /// <summary>Reviews and lawsuits.</summary>
    Cases,

    /// <summary>Documents.</summary>
    Documents,

    /// <summary>Decisions.</summary>
    Decisions,

    /// <summary>Fees.</summary>
    Fees,
}
