using System.Globalization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>A text of the narrative that a JSON pointer names.</summary>
/// <param name="Name">The title of the section, and the heading of the part.</param>
/// <param name="Text">The text.</param>
internal sealed record NarrativePlace(LocalizedText Name, string Text)
{
    /// <summary>The text; null if the report has none there.</summary>
    /// <param name="report">The report.</param>
    /// <param name="pointer">A pointer such as <c>/overview/parts/1/text</c>.</param>
    public static NarrativePlace? Of(DisclosureReport report, string pointer)
    {
        string[] words = pointer.Split('/');
        FormSection? section = report.Form.Sections.FirstOrDefault(s => s.IsNarrative && words.Length > 2 && s.JsonName == words[1]);
        if (section is null || report.Narrative(section) is not { } narrative)
            return null;
        if (words is not [_, _, "parts", var number, "text"])
            return new(section.FullTitle, narrative.Text);
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int index) || index >= narrative.Parts.Length)
            return null;
        NarrativePart part = narrative.Parts[index];
        return new(new($"{section.FullTitle.Chinese} · {part.Heading}", $"{section.FullTitle.English} · {part.Heading}"), part.Text);
    }
}
