using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Model;

/// <summary>The prose of a report by section: the one place that knows which property is which section of the form.</summary>
internal readonly record struct SectionTexts(Narrative? Overview, Narrative? Problems, Narrative? OtherMatters)
{
    /// <exception cref="ArgumentException">The section has a table instead of prose.</exception>
    public Narrative? Of(FormSection section) => section.JsonName switch
    {
        "overview" => Overview,
        "problems" => Problems,
        "otherMatters" => OtherMatters,
        _ => throw NoNarrative(section),
    };

    /// <inheritdoc cref="Of" path="/exception"/>
    public SectionTexts With(FormSection section, Narrative? narrative) => section.JsonName switch
    {
        "overview" => this with { Overview = narrative },
        "problems" => this with { Problems = narrative },
        "otherMatters" => this with { OtherMatters = narrative },
        _ => throw NoNarrative(section),
    };

    private static ArgumentException NoNarrative(FormSection section) =>
        new($"Section {section.JsonName} has no narrative.", nameof(section));
}
