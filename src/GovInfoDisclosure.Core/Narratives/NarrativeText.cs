using System.Globalization;

namespace GovInfoDisclosure.Narratives;

/// <summary>A text of a report with its place.</summary>
/// <param name="Pointer">Its JSON pointer.</param>
/// <param name="Heading">The heading above it; empty if none.</param>
/// <param name="Text">The text.</param>
internal readonly record struct NarrativeText(string Pointer, string Heading, string Text)
{
    /// <summary>The words from one place of the text to another.</summary>
    public FindingQuote Quote(int start, int end) => new(Pointer, start, end - start, Text[start..end]);

    /// <summary>Whether the report has any text.</summary>
    public static bool HasAny(DisclosureReport report) =>
        report.Overview is not null || report.Problems is not null || report.OtherMatters is not null;

    // Ten times what the longest reports have.
    private const int MostCharacters = 200_000;

    /// <summary>The texts in the order of the form, as many as a report can have; what follows is no report and would cost time.</summary>
    public static IEnumerable<NarrativeText> Of(DisclosureReport report)
    {
        int left = MostCharacters;
        return All(report).TakeWhile(t => (left -= t.Text.Length) >= 0);
    }

    private static IEnumerable<NarrativeText> All(DisclosureReport report)
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
                string pointer = string.Create(CultureInfo.InvariantCulture, $"/{name}/parts/{i}/text");
                yield return new(pointer, narrative.Parts[i].Heading, narrative.Parts[i].Text);
            }
        }
    }
}
