namespace GovInfoDisclosure.Panels;

/// <summary>Whether two names are of one agency.</summary>
internal enum NameMatch
{
    Same,

    /// <summary>They are alike, but it would be a guess: reported, never used.</summary>
    Doubtful,

    Other,
}
