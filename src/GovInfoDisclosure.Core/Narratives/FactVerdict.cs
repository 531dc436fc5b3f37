using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>How a fact of the prose compares with the tables.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<FactVerdict>))]
public enum FactVerdict
{
    /// <summary>At least one usual reading of the fact agrees with the tables.</summary>
    Agrees,

    /// <summary>No reading agrees.</summary>
    Contradicts,

    /// <summary>Cells are blank, or the report for the year before is needed.</summary>
    Open,
}
