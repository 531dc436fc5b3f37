using System.Buffers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>
/// Parses a page within the limits. Nothing it refers to is loaded and no script runs. Elements that stay open make every later tag more
/// expensive, and a tree without bounds could not be walked, so both end the parsing while it goes on.
/// </summary>
internal sealed class HtmlSource(Work work)
{
    // What an element and an attribute take in the tree, and how many steps up in it are taken for a unit of work.
    private const int Element = 500, Attribute = 30, Steps = 4;

    private static readonly SearchValues<char> AttributeMarks = SearchValues.Create(" \t\n\r\f=/");

    private int _elements;
    private IHtmlTitleElement? _title;
    private IElement? _last;

    /// <returns>The page, whose elements refer to where their tags are, and its first title element, wherever that is.</returns>
    /// <exception cref="NotReadableException">The page has more or deeper elements than the options allow.</exception>
    public static (IHtmlDocument Document, IHtmlTitleElement? Title) Parse(string text, Work work)
    {
        work.Spend(text.Length + CostOf(text));
        var source = new HtmlSource(work);
        IHtmlDocument document = new HtmlParser(new()
        {
            SkipComments = true,
            // Deeper elements would be put beside each other; here they end the parsing.
            MaximumDepth = (int)Math.Min(work.Options.MaxDepth + 1L, int.MaxValue),
            OnCreated = source.Follow,
        }).ParseDocument(text);
        source.CheckDepth();
        return (document, source._title);
    }

    // The parser has made all attributes of a tag before it names the element. How many there may be is seen by what parts them; in
    // the text between tags the same marks count too much, which does no harm.
    private static long CostOf(string text) =>
        ((long)text.AsSpan().Count('<') * Element) + ((long)text.AsSpan().CountAny(AttributeMarks) * Attribute);

    private void Follow(IElement element, TextPosition position)
    {
        if (++_elements > work.Options.MaxElements)
            throw new NotReadableException(new($"网页超过 {work.Options.MaxElements} 个元素的上限",
                $"the page has more than the limit of {work.Options.MaxElements} elements"));
        CheckDepth();
        // The parser could do so too, with a copy of the whole tag.
        ((Element)element).SourceReference = new Tag(position);
        _last = element;
        _title ??= element as IHtmlTitleElement;
    }

    // An element gets its place in the tree only after it was created, so it is the one before that is looked at.
    private void CheckDepth()
    {
        int depth = 0;
        for (IElement? element = _last; element is not null; element = element.ParentElement)
            depth++;
        work.Spend(depth / Steps);
        if (depth > work.Options.MaxDepth)
            throw new NotReadableException(new($"网页元素嵌套超过 {work.Options.MaxDepth} 层的上限",
                $"the elements of the page are nested deeper than the limit of {work.Options.MaxDepth}"));
    }

    private sealed class Tag(TextPosition position) : ISourceReference
    {
        public TextPosition Position => position;
    }
}
