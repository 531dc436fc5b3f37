using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>The administrative body that reports.</summary>
[JsonConverter(typeof(ReportPartJsonConverter))]
public sealed record Agency
{
    /// <summary>The full official name, such as 河曲县西口镇人民政府. Null: not known, which is a finding (GID104).</summary>
    public string? Name { get; init => field = WellFormed.OrThrow(value); }

    /// <summary>
    /// The kind of body, which decides its powers and deadlines. Null: not stated; rules then go by the name where it is clear.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined kind.</exception>
    public AgencyKind? Kind
    {
        get;
        init => field = value is not { } kind || Enum.IsDefined(kind)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a kind of agency.");
    }
}
