using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>A page as it was parsed.</summary>
/// <param name="Document">Its elements, which refer to where their tags are.</param>
/// <param name="Title">Its first title element, wherever that is.</param>
/// <param name="Watched">The elements named by <see cref="IsWatched"/>, in the order of their tags: a search through a page takes as long
/// as a tenth of its parsing.</param>
internal sealed record ParsedPage(IHtmlDocument Document, IHtmlTitleElement? Title, ImmutableArray<IElement> Watched)
{
    /// <summary>Whether elements of a name are wanted apart from the walk through the page.</summary>
    public static bool IsWatched(string name) => name is "style" or "link" or "input";

    /// <summary>The elements of a watched name; those in a template are not in the page.</summary>
    public IEnumerable<IElement> All(string name) => Watched.Where(e => e.LocalName == name && e.GetRoot() == Document);
}
