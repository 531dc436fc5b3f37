using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>Looks through elements that only wrap others: content controls, custom XML, alternatives for older readers.</summary>
internal static class Containers
{
    /// <summary>The children of an element, those of wrappers in the place of the wrapper.</summary>
    public static IEnumerable<OpenXmlElement> ChildrenOf(OpenXmlElement? container) =>
        container?.ChildElements.SelectMany(child => IsWrapper(child) ? ChildrenOf(ContentOf(child)) : [child]) ?? [];

    private static bool IsWrapper(OpenXmlElement element) => element is SdtElement or CustomXmlElement or AlternateContent;

    private static OpenXmlElement? ContentOf(OpenXmlElement wrapper) => wrapper switch
    {
        // What a control shows until something is filled in ("click here") is not content.
        SdtElement { SdtProperties: { } properties } when properties.GetFirstChild<ShowingPlaceholder>() is { } shown
            && (shown.Val is null || shown.Val.IsOn()) => null,
        SdtElement => wrapper.ChildElements.FirstOrDefault(c => c.LocalName == "sdtContent"),
        AlternateContent alternatives => Chosen(alternatives),
        _ => wrapper,
    };

    // The same text box is in both: as a drawing for new readers, as VML for old ones.
    private static OpenXmlElement? Chosen(AlternateContent alternatives)
    {
        OpenXmlElement? choice = alternatives.GetFirstChild<AlternateContentChoice>();
        OpenXmlElement? fallback = alternatives.GetFirstChild<AlternateContentFallback>();
        return choice is null || (!HasText(choice) && fallback is not null && HasText(fallback)) ? fallback : choice;
    }

    private static bool HasText(OpenXmlElement element) => element.Descendants<Text>().Any();
}
