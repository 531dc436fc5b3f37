using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Validation;

/// <summary>The title of the section that quoted words are in.</summary>
internal static class QuotedSection
{
    public static LocalizedText Of(FindingQuote quote, DisclosureForm form)
    {
        string name = quote.Pointer.Split('/', 3)[1];
        return form.Sections.First(s => s.JsonName == name).FullTitle;
    }
}
