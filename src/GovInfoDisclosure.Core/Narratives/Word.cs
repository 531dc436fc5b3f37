namespace GovInfoDisclosure.Narratives;

/// <summary>A word of the vocabulary.</summary>
/// <param name="Text">The word.</param>
/// <param name="Role">What it does.</param>
/// <param name="Key">Which topic, column or year it names; empty if none.</param>
internal sealed record Word(string Text, WordRole Role, string Key);
