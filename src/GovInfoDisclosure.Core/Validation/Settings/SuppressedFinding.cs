namespace GovInfoDisclosure.Validation;

/// <summary>A finding that does not count because it is accepted.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Acceptance">Why it does not count.</param>
public sealed record SuppressedFinding(Finding Finding, AcceptedFinding Acceptance);
