using System.Collections.Immutable;

namespace GovInfoDisclosure.Narratives;

/// <summary>
/// The facts that sections one, five and six of a report state about its tables, and the figures there that were not understood.
/// Immutable. What is doubtful is not taken for a fact.
/// </summary>
public sealed class NarrativeFacts
{
    private NarrativeFacts(ImmutableArray<NarrativeFact> facts, ImmutableArray<TextQuote> notUnderstood)
    {
        Facts = facts;
        NotUnderstood = notUnderstood;
    }

    /// <summary>The facts in the order of the text.</summary>
    public ImmutableArray<NarrativeFact> Facts { get; }

    /// <summary>The figures that are about something else, or whose meaning is not sure.</summary>
    public ImmutableArray<TextQuote> NotUnderstood { get; }

    /// <summary>Reads the prose of a report. Takes time in proportion to its length.</summary>
    /// <param name="report">The report.</param>
    /// <param name="previous">The report of the same agency for the year before: with it, changes from year to year are facts too.</param>
    public static NarrativeFacts Read(DisclosureReport report, DisclosureReport? previous = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        List<NarrativeFact> facts = [];
        List<TextQuote> others = [];
        string[] names = NamesOf(report);
        foreach (NarrativePassage passage in NarrativePassage.Of(report))
            new SentenceReader(report, previous, passage, names, facts, others).Read();
        return new([.. facts], [.. others]);
    }

    // The longer name comes first; 青槐县人民政府 is called 青槐县 too.
    private static string[] NamesOf(DisclosureReport report)
    {
        string? name = report.Agency.Name?.Replace(" ", "", StringComparison.Ordinal);
        if (string.IsNullOrEmpty(name))
            return [];
        string stem = name.Replace("人民政府", "", StringComparison.Ordinal);
        return stem.Length is 0 || stem == name ? [name] : [name, stem + "政府", stem];
    }
}
