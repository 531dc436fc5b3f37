using System.Text.Json.Serialization;

namespace GovInfoDisclosure.AotProgram;

/// <summary>Reports inside the JSON of a program that has no reflection.</summary>
[JsonSerializable(typeof(DisclosureReport))]
internal sealed partial class ReportContext : JsonSerializerContext;
