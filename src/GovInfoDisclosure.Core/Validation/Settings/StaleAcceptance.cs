namespace GovInfoDisclosure.Validation;

/// <summary>An acceptance that no longer holds for a report: what it accepted counts again, or is gone.</summary>
/// <param name="Acceptance">The entry of the settings.</param>
/// <param name="Cause">Why it no longer holds.</param>
public sealed record StaleAcceptance(AcceptedFinding Acceptance, StaleCause Cause);
