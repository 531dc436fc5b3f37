namespace GovInfoDisclosure;

/// <summary>A named argument of the message of a finding.</summary>
/// <param name="Name">The name in the template, without braces.</param>
/// <param name="Value">The text put in its place.</param>
public readonly record struct FindingArgument(string Name, LocalizedText Value);
