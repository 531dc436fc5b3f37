using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace GovInfoDisclosure.Documents.Media;

/// <summary>
/// Parses a page within the limits. Nothing it refers to is loaded and no script runs. Elements that stay open make every later tag more
/// expensive, and a tree without bounds could not be walked, so both end the parsing while it goes on.
/// </summary>
internal sealed class HtmlSource(DocumentReaderOptions options)
{
    // Their end tags may be left out, and an enclosing element closes them.
    private static readonly FrozenSet<string> ClosedByOthers =
    [
        "html", "head", "body", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption", "option", "optgroup",
        "br", "img", "input", "meta", "link", "hr", "col", "base", "wbr", "param", "area", "source", "embed",
    ];

    private readonly Dictionary<string, int> _open = [];
    private int _depth;
    private int _elements;

    /// <exception cref="NotReadableException">The page has more or deeper elements than the options allow.</exception>
    public static IHtmlDocument Parse(string text, DocumentReaderOptions options)
    {
        var source = new HtmlSource(options);
        return new HtmlParser(new()
        {
            SkipComments = true,
            IsKeepingSourceReferences = true,
            OnCreated = source.Count,
            OnToken = source.Follow,
        }).ParseDocument(text);
    }

    private void Count(IElement element, TextPosition position)
    {
        if (++_elements > options.MaxElements)
            throw new NotReadableException(new($"网页超过 {options.MaxElements} 个元素的上限", $"the page has more than the limit of {options.MaxElements} elements"));
    }

    private void Follow(HtmlToken token, TextRange range)
    {
        if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag) || ClosedByOthers.Contains(token.Name))
            return;
        int open = _open.GetValueOrDefault(token.Name) + (token.Type == HtmlTokenType.StartTag ? 1 : -1);
        if (open < 0)
            return;
        _open[token.Name] = open;
        _depth += token.Type == HtmlTokenType.StartTag ? 1 : -1;
        if (_depth > options.MaxDepth)
            throw new NotReadableException(new($"网页元素嵌套或未闭合超过 {options.MaxDepth} 层的上限", $"more than the limit of {options.MaxDepth} elements of the page are nested or not closed"));
    }
}
