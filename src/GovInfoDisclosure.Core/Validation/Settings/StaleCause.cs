using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Validation;

/// <summary>Why an acceptance no longer holds.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<StaleCause>))]
public enum StaleCause
{
    /// <summary>The report has other figures than those that were accepted, or no longer the finding.</summary>
    Changed,

    /// <summary>The last day of the acceptance is over.</summary>
    Expired,
}
