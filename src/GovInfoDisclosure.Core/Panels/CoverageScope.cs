using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Panels;

/// <summary>Whose figures the report of a parent states.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<CoverageScope>))]
public enum CoverageScope
{
    /// <summary>Those of its units, added up.</summary>
    Aggregate,

    /// <summary>Its own alone: nothing can be compared with units.</summary>
    Own,
}
