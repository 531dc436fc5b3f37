using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Narratives;

/// <summary>One text of the prose of a report.</summary>
/// <param name="Pointer">Its JSON pointer.</param>
/// <param name="Text">The text.</param>
/// <param name="IsOfRequests">Whether it is about requests, so that 申请 need not be said again.</param>
internal sealed record NarrativePassage(string Pointer, string Text, bool IsOfRequests)
{
    public static IEnumerable<NarrativePassage> Of(DisclosureReport report)
    {
        foreach (FormSection section in report.Form.Sections)
        {
            if (!section.IsNarrative || report.Narrative(section) is not { } narrative)
                continue;
            string pointer = "/" + section.JsonName;
            if (narrative.Text.Length > 0)
                yield return new(pointer + "/text", narrative.Text, IsAboutRequests(narrative.Text));
            for (int i = 0; i < narrative.Parts.Length; i++)
            {
                NarrativePart part = narrative.Parts[i];
                if (part.Text.Length > 0)
                    yield return new($"{pointer}/parts/{i}/text", part.Text, part.Heading.Contains("申请", StringComparison.Ordinal));
            }
        }
    }

    private static bool IsAboutRequests(string text) =>
        text.Contains("信息公开申请", StringComparison.Ordinal) || text.Contains("依申请公开", StringComparison.Ordinal);
}
