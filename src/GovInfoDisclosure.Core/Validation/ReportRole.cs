using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Validation;

/// <summary>What a report was given for, where several are checked together.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<ReportRole>))]
public enum ReportRole
{
    /// <summary>The report to check.</summary>
    Main,

    /// <summary>A report of the same agency for an earlier year.</summary>
    Previous,

    /// <summary>A report of a subordinate unit for the same year.</summary>
    Unit,
}
