using GovInfoDisclosure.Narratives;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// The text of a report during one check: it is read once, by the first that asks. Passed by reference, so that reports whose text nobody
/// asks for cost no memory.
/// </summary>
internal struct CheckedText(DisclosureReport? report)
{
    private NarrativeReading? _reading;

    /// <summary>What the text states.</summary>
    public NarrativeReading Read() =>
        _reading ??= report is not null && NarrativeText.HasAny(report) ? NarrativeFacts.Read(report) : new([], []);
}
