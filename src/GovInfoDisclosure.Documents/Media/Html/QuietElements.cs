using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>Makes the elements of a page. A frame gets an element that does nothing: AngleSharp would parse the page in its attribute
/// <c>srcdoc</c>, without any limit.</summary>
internal sealed class QuietElements : IElementFactory<Document, HtmlElement>
{
    private static readonly IElementFactory<Document, HtmlElement> Usual =
        Configuration.Default.Services.OfType<IElementFactory<Document, HtmlElement>>().Single();

    public HtmlElement Create(Document document, string localName, string? prefix = null, NodeFlags flags = NodeFlags.None) =>
        localName is "iframe" or "frame"
            ? new HtmlElement(document, localName, prefix, flags)
            : Usual.Create(document, localName, prefix, flags);
}
