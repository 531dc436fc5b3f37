using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Panels;

/// <summary>What blanks of units make of a sum.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<BlankPolicy>))]
public enum BlankPolicy
{
    /// <summary>There is no aggregate while any unit leaves a cell blank.</summary>
    Refuse,

    /// <summary>The sum is blank: it is not known.</summary>
    Keep,

    /// <summary>A blank counts 0, because somebody looked it up.</summary>
    Zero,
}
