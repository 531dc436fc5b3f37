using System.Collections.Immutable;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>Findings to be accepted.</summary>
/// <param name="Words">Ids of rules, or of findings.</param>
/// <param name="Reason">Why.</param>
/// <param name="Until">The last day on which that holds; null: no end.</param>
internal sealed record Acceptance(ImmutableArray<string> Words, string Reason, DateOnly? Until)
{
    private const int Digits = 16;

    /// <summary>Whether a word can be the id of a finding: a fingerprint, with a number among equal ones.</summary>
    public static bool IsId(string word) => word.Length >= Digits && word[..Digits].All(char.IsAsciiHexDigitLower)
        && (word.Length == Digits || (word.Length > Digits + 1 && word[Digits] == '-' && word[(Digits + 1)..].All(char.IsAsciiDigit)));

    public bool Includes(Finding finding) => Words.Contains(finding.Rule.Id) || Words.Contains(finding.Id);
}
