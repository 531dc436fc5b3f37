namespace GovInfoDisclosure.Narratives;

/// <summary>A word, a figure or a mark of the prose.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Key">What it names; empty if nothing.</param>
/// <param name="Figure">The number, for figures and years.</param>
/// <param name="Start">Where it begins in the plain text.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Token(WordRole Role, string Key, Figure Figure, int Start, int End)
{
    public bool IsSeparator => Role is WordRole.Stop or WordRole.Comma or WordRole.Pause;
}
