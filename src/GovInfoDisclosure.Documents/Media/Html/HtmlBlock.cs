using AngleSharp.Dom;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>A block of a page and the element that it is in.</summary>
internal sealed record HtmlBlock(ContentBlock Block, IElement Owner)
{
    /// <summary>The text of a paragraph as a cell has it.</summary>
    public MarkedText Marked { get; init; }
}
