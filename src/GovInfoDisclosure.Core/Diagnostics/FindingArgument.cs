namespace GovInfoDisclosure;

/// <summary>A named argument of the message of a finding.</summary>
/// <param name="Name">The name in the template, without braces.</param>
/// <param name="Value">The text put in its place.</param>
public readonly record struct FindingArgument(string Name, LocalizedText Value)
{
    /// <summary>The name of the label of the place, which a rule set gives where the rule does not.</summary>
    internal const string Cell = "cell";
}
