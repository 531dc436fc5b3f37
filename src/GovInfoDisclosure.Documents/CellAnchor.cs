using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Documents;

/// <summary>How a printed value was given to a cell of the form.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<CellAnchor>))]
public enum CellAnchor
{
    /// <summary>By the label of its row and the label of its column.</summary>
    Labels,

    /// <summary>By the label of its row and its position among the values of that row; a finding GID105 gives the reason.</summary>
    Position,
}
