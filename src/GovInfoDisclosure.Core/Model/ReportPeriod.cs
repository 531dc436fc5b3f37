using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure;

/// <summary>The statistical period, both days included. Normally 1 January to 31 December of the report year (rule GID803).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
[JsonConverter(typeof(ReportPartJsonConverter))]
public readonly record struct ReportPeriod(DateOnly From, DateOnly To);
