using System.Text.Json.Serialization;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.AspNetCore.Diagnostics;

/// <summary>The types of the library for the serializer of the application, which in native code finds none by itself.</summary>
[JsonSerializable(typeof(DisclosureReport))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(CheckedReport))]
[JsonSerializable(typeof(CheckResult))]
[JsonSerializable(typeof(DocumentReadResult))]
internal sealed partial class WireJsonContext : JsonSerializerContext;
