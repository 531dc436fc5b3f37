using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace GovInfoDisclosure.Documents.Media;

/// <summary>
/// Parses a page within the limits. Nothing it refers to is loaded and no script runs. Elements that stay open make every later tag more
/// expensive, and a tree without bounds could not be walked, so both end the parsing while it goes on.
/// </summary>
internal sealed class HtmlSource
{
    private readonly Dictionary<IElement, int> _lines = new(ReferenceEqualityComparer.Instance);
    private readonly DocumentReaderOptions _options;
    private IElement? _last;

    /// <exception cref="NotReadableException">The page has more or deeper elements than the options allow.</exception>
    public HtmlSource(string text, DocumentReaderOptions options)
    {
        _options = options;
        Document = new HtmlParser(new()
        {
            SkipComments = true,
            // Deeper elements would be put beside each other; here they end the parsing.
            MaximumDepth = (int)Math.Min(options.MaxDepth + 1L, int.MaxValue),
            OnCreated = Follow,
        }).ParseDocument(text);
        CheckDepth();
    }

    public IHtmlDocument Document { get; }

    /// <summary>The line of the tag of an element, or null if it has none of its own.</summary>
    public int? LineOf(IElement element) => _lines.TryGetValue(element, out int line) ? line : null;

    private void Follow(IElement element, TextPosition position)
    {
        if (_lines.Count >= _options.MaxElements)
            throw new NotReadableException(new($"网页超过 {_options.MaxElements} 个元素的上限", $"the page has more than the limit of {_options.MaxElements} elements"));
        CheckDepth();
        _lines[element] = position.Line;
        _last = element;
    }

    // An element gets its place in the tree only after it was created, so it is the one before that is looked at.
    private void CheckDepth()
    {
        int depth = 0;
        for (IElement? element = _last; element is not null; element = element.ParentElement)
            depth++;
        if (depth > _options.MaxDepth)
            throw new NotReadableException(new($"网页元素嵌套超过 {_options.MaxDepth} 层的上限", $"the elements of the page are nested deeper than the limit of {_options.MaxDepth}"));
    }
}
