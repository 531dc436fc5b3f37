using System.Collections.Immutable;

namespace GovInfoDisclosure.SchemaWriter.Conformance;

/// <summary>A situation that offices know, with all that must be found in it.</summary>
/// <param name="Case">The reports.</param>
/// <param name="Expected">Rule, key of the message, units and pointer of each finding of the rules that compare reports; none others may be
/// there.</param>
internal sealed record PanelScenario(PanelCase Case, ImmutableArray<string> Expected);
