using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Localisation;

/// <summary>Where the figures of a report are wrong, as far as their relations show it, with proposals.</summary>
public sealed record LocalisationResult
{
    /// <summary>Nothing is wrong.</summary>
    internal static LocalisationResult Empty { get; } = new();

    /// <summary>The tables and blocks whose relations fail, in the order of the form.</summary>
    public ImmutableArray<ComponentLocalisation> Components { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The repairs by component and rank; then figures for blanks.</summary>
    public ImmutableArray<Repair> Repairs { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What a person has to look at.</summary>
    public ImmutableArray<Problem> Problems { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What most probably has to be corrected to solve a problem, as a sentence for people.</summary>
    /// <param name="problem">One of <see cref="Problems"/>.</param>
    /// <param name="form">The form of the report, which names the cells.</param>
    /// <param name="language">The language of the sentence.</param>
    /// <returns>The sentence; null if there is no proposal.</returns>
    public string? Proposal(Problem problem, DisclosureForm form, Language language)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(form);
        return new ProblemTexts(this, form, language).Of(problem);
    }

    /// <summary>The names of the repairs that clear a finding.</summary>
    internal IEnumerable<string> RepairsOf(Finding finding) => Repairs.Where(r => r.Clears.Contains(finding.Id)).Select(r => r.Id);

    /// <summary>The name of the problem that a finding belongs to; null if none.</summary>
    internal string? ProblemOf(Finding finding) => Problems.FirstOrDefault(p => p.Findings.Contains(finding.Id))?.Id;

    /// <summary>Whether the other result says the same.</summary>
    public bool Equals(LocalisationResult? other) =>
        other is not null && Components.AsSpan().SequenceEqual(other.Components.AsSpan())
        && Repairs.AsSpan().SequenceEqual(other.Repairs.AsSpan()) && Problems.AsSpan().SequenceEqual(other.Problems.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Components.Length, Repairs.Length, Problems.Length);
}
