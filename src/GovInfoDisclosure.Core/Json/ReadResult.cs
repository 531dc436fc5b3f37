using System.Collections.Immutable;

namespace GovInfoDisclosure;

/// <summary>What reading gave: the report, and all that was found on the way.</summary>
/// <param name="Report">The report; null if the input could not be read as one, which the findings then explain.</param>
/// <param name="Findings">All findings of reading in the order of <see cref="FindingOrder"/>; rules are not checked yet.</param>
public sealed record ReadResult(DisclosureReport? Report, ImmutableArray<Finding> Findings);
