using System.Collections.Immutable;
using System.Text;
using AngleSharp;
using AngleSharp.Browser;
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
    /// <summary>How deep elements may be nested, those left open included: a walk through the tree takes the stack. Careless pages leave
    /// a few hundred open.</summary>
    public const int MaxDepth = 1000;

    // The text is decoded already. Looking for the encoding in a meta tag takes the square of its length.
    private static readonly IConfiguration Settings = Configuration.Default.Without<IMetaHandler>()
        .WithOnly<IElementFactory<Document, HtmlElement>>(new QuietElements());

    private const string AttributeMarks = " \t\n\r\f=/";

    private readonly ImmutableArray<IElement>.Builder _watched = ImmutableArray.CreateBuilder<IElement>();
    private IHtmlTitleElement? _title;
    private IElement? _last;

    /// <exception cref="NotReadableException">The page takes too much work, or is nested too deeply.</exception>
    public static ParsedPage Parse(string text, Work work)
    {
        work.Spend(text.Length + CostOf(text));
        var source = new HtmlSource(work);
        var options = new HtmlParserOptions
        {
            SkipComments = true,
            // Deeper elements would be put beside each other; here they end the parsing.
            MaximumDepth = MaxDepth + 1,
            OnCreated = source.Follow,
        };
        IHtmlDocument document = new HtmlParser(options, BrowsingContext.New(Settings)).ParseDocument(WithoutEmptyEndTags(text));
        source.CheckDepth();
        return new(document, source._title, source._watched.ToImmutable());
    }

    // A browser passes over them; AngleSharp calls itself for each. What is left of one may make another.
    private static string WithoutEmptyEndTags(string text)
    {
        if (!text.Contains("</>", StringComparison.Ordinal))
            return text;
        var kept = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (letter == '>' && kept.Length >= 2 && kept[^2] == '<' && kept[^1] == '/')
                kept.Length -= 2;
            else
                kept.Append(letter);
        }

        return kept.ToString();
    }

    // The parser has made all attributes of a tag before it names the element. How many there may be is seen by what parts them; in
    // the text between tags the same marks count too much, which does no harm.
    private static long CostOf(string text)
    {
        long marks = 0;
        // One by one: marks are so close to each other that a search from one to the next takes ten times as long.
        foreach (char mark in AttributeMarks)
            marks += text.AsSpan().Count(mark);
        return ((long)text.AsSpan().Count('<') * Cost.HtmlElement) + (marks * Cost.HtmlAttribute);
    }

    private void Follow(IElement element, TextPosition position)
    {
        CheckDepth();
        // The parser could do so too, with a copy of the whole tag.
        ((Element)element).SourceReference = new Tag(position);
        _last = element;
        _title ??= element as IHtmlTitleElement;
        if (ParsedPage.IsWatched(element.LocalName))
            _watched.Add(element);
    }

    // An element gets its place in the tree only after it was created, so it is the one before that is looked at.
    private void CheckDepth()
    {
        int depth = 0;
        for (IElement? element = _last; element is not null; element = element.ParentElement)
            depth++;
        work.Spend(depth / Cost.StepsForUnit);
        if (depth > MaxDepth)
            throw new NotReadableException(new($"网页元素嵌套超过 {MaxDepth} 层的上限",
                $"the elements of the page are nested deeper than the limit of {MaxDepth}"));
    }

    private sealed class Tag(TextPosition position) : ISourceReference
    {
        public TextPosition Position => position;
    }
}
