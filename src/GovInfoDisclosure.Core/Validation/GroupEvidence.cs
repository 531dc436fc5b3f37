using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Validation;

/// <summary>By what reports were brought together.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<GroupEvidence>))]
public enum GroupEvidence
{
    /// <summary>They are of one agency, for several years.</summary>
    SameAgency,

    /// <summary>A declaration of coverage names them as units of the agency.</summary>
    Declared,

    /// <summary>Their names begin with the place that the agency is the government of. What they add up to is not declared.</summary>
    Names,
}
