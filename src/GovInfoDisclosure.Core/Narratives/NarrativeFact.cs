using System.Collections.Immutable;

namespace GovInfoDisclosure.Narratives;

/// <summary>A figure that the narrative of a report states about something that its tables count too (文表一致).</summary>
/// <param name="Name">
/// What is counted: <c>requestsReceived</c>, <c>requestsCarriedOver</c>, <c>requestsConcluded</c>, <c>requestsCarriedForward</c>,
/// <c>requestsHandled</c>, <c>requestsAnswered</c>, <c>requests</c>; outcomes, cases and documents by their names in JSON, such as
/// <c>outcomes.granted</c>, <c>reconsideration.corrected</c>, <c>normativeDocuments.issued</c>; <c>applicants.naturalPersons</c>,
/// <c>decisions.licensing</c>, <c>fees</c>; with <c>.share</c> or <c>.change</c> behind it a percentage of it.
/// </param>
/// <param name="Value">The figure; of shares and changes in percent; 0 where the text denies that there was any.</param>
/// <param name="Bound">How exactly it is stated.</param>
/// <param name="Unit">Its unit in the text; empty where the text has no figure.</param>
/// <param name="Quote">The words.</param>
public sealed record NarrativeFact(string Name, decimal Value, FactBound Bound, string Unit, FindingQuote Quote)
{
    /// <summary>
    /// The cells of the tables that the figure may be the sum of, by JSON pointer. Several sums are right: requests received may include
    /// those carried over, cases may leave out pending ones. The most usual reading is first.
    /// </summary>
    public ImmutableArray<ImmutableArray<string>> Readings { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether the tables agree in any reading.</summary>
    public FactVerdict Verdict { get; init; }

    /// <summary>What the tables have in the first reading; null where its cells are blank, and for shares.</summary>
    public decimal? Expected { get; init; }

    /// <summary>Whether it is a change against the year before, in percent or by a count.</summary>
    public bool IsChange => Name.EndsWith(FactCollector.Change, StringComparison.Ordinal);

    /// <summary>Whether the text states that there was none, or nothing else, without a figure.</summary>
    public bool IsDenial => Unit.Length == 0;
}

/// <summary>How a fact of the narrative and the tables relate.</summary>
public enum FactVerdict
{
    /// <summary>Blank cells leave it open.</summary>
    Open,

    /// <summary>The tables have the figure in at least one reading.</summary>
    Agrees,

    /// <summary>The tables have another figure in every reading.</summary>
    Contradicts,
}
