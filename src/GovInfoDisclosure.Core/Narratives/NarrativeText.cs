using System.Globalization;

namespace GovInfoDisclosure.Narratives;

/// <summary>A text of a report with its place.</summary>
/// <param name="Pointer">Its JSON pointer.</param>
/// <param name="Heading">The heading above it; empty if none.</param>
/// <param name="Text">The text.</param>
internal readonly record struct NarrativeText(string Pointer, string Heading, string Text)
{
    /// <summary>Whether the report has any text.</summary>
    public static bool HasAny(DisclosureReport report) =>
        report.Overview is not null || report.Problems is not null || report.OtherMatters is not null;

    /// <summary>All texts in the order of the form.</summary>
    public static IEnumerable<NarrativeText> Of(DisclosureReport report)
    {
        (string Name, Narrative? Narrative)[] sections =
            [("overview", report.Overview), ("problems", report.Problems), ("otherMatters", report.OtherMatters)];
        foreach ((string name, Narrative? narrative) in sections)
        {
            if (narrative is null)
                continue;
            yield return new($"/{name}/text", "", narrative.Text);
            for (int i = 0; i < narrative.Parts.Length; i++)
            {
                yield return new(
                    string.Create(CultureInfo.InvariantCulture, $"/{name}/parts/{i}/text"), narrative.Parts[i].Heading, narrative.Parts[i].Text);
            }
        }
    }
}
