using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>How exactly a text states a figure.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<FactBound>))]
public enum FactBound
{
    /// <summary>Just that figure, to its last printed digit.</summary>
    Exact,

    /// <summary>That figure or more (余, 多, 超过), but less than the next one that would be stated so.</summary>
    AtLeast,

    /// <summary>About that figure (约, 近): up to a fifth more or less.</summary>
    About,
}
