using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>How exactly the prose states a figure.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<FactBound>))]
public enum FactBound
{
    /// <summary>Exactly, at the printed precision.</summary>
    Exact,

    /// <summary>As a lower limit (余, 多, 超过): the figure or more, but less than the next unit of its last place other than 0.</summary>
    AtLeast,

    /// <summary>Approximately (近, 约): up to a fifth more or less.</summary>
    About,
}
