namespace GovInfoDisclosure.Narratives;

/// <summary>Reads the figures that a report repeats in its own words (R8 of the relations: text and tables agree).</summary>
public static class NarrativeFacts
{
    /// <summary>Reads all narrative sections, up to 200,000 characters; what is beyond is left alone.</summary>
    /// <param name="report">The report.</param>
    /// <param name="previous">The report of the year before, by which changes (同比) are checked; null: changes are left alone.</param>
    /// <returns>The facts with their verdicts; figures about which there is any doubt are not among them.</returns>
    /// <example><code>
    /// foreach (NarrativeFact fact in NarrativeFacts.Read(report).Facts.Where(f => f.Verdict == FactVerdict.Contradicts))
    ///     Console.WriteLine($"{fact.Quote.Text}: {fact.Expected}");
    /// </code></example>
    public static NarrativeReading Read(DisclosureReport report, DisclosureReport? previous = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var facts = new FactCollector(report, previous);
        foreach (NarrativeText text in NarrativeText.Of(report))
            new NarrativeTextReader(report, text, facts).Read();
        return facts.ToReading();
    }
}
