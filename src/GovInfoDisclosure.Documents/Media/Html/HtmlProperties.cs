using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>The head of a page, with the meta tags that government sites have.</summary>
internal static class HtmlProperties
{
    public static DocumentProperties Of(ParsedPage page)
    {
        Dictionary<string, string> metas = new(StringComparer.OrdinalIgnoreCase);
        foreach (IElement meta in page.Document.Head?.QuerySelectorAll("meta[name][content]") ?? Enumerable.Empty<IElement>())
            metas.TryAdd(meta.GetAttribute("name")!.Trim(), meta.GetAttribute("content")!.Trim());
        return new(
            TextOf(metas, "ArticleTitle") ?? NullIfBlank(TextOf(page.Title)),
            TextOf(metas, "ContentSource"),
            TextOf(metas, "PubDate") is { } date ? Dates.Find(date) : null);
    }

    private static string? TextOf(Dictionary<string, string> metas, string name) => NullIfBlank(metas.GetValueOrDefault(name));

    private static string TextOf(IHtmlTitleElement? title)
    {
        var line = new HtmlText();
        line.Append(title?.TextContent ?? "");
        return line.Take().Prose;
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
