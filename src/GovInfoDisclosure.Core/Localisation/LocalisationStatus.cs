using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Localisation;

/// <summary>How far the arithmetic settles which cells are wrong. It never states what happened: two errors can look like one.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<LocalisationStatus>))]
public enum LocalisationStatus
{
    /// <summary>Exactly one set of the smallest number of cells satisfies all relations, and the search for others was complete.</summary>
    Unique,

    /// <summary>Several repairs have the same evidence.</summary>
    Tied,

    /// <summary>There are several repairs, and one has more evidence than all others.</summary>
    Likely,

    /// <summary>No repair was found.</summary>
    None,

    /// <summary>The search was ended before it was complete; the repairs found until then are listed.</summary>
    GaveUp,
}
