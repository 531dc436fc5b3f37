using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>How much a finding weighs. Only errors make a report invalid.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>The report cannot be right, or could not be read.</summary>
    Error,

    /// <summary>Nearly always a mistake, but a lawful exception is possible.</summary>
    Warning,

    /// <summary>Worth knowing: a blank, a normalised value, a guess that was made while reading.</summary>
    Information,
}
