using System.Buffers;
using System.Collections.Frozen;
using AngleSharp.Dom;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>What the elements of a page are to a reader of its text.</summary>
internal static class HtmlElements
{
    private static readonly string[] LeftOut =
    [
        "script", "style", "noscript", "template", "iframe", "object", "embed", "applet", "audio", "video", "canvas", "svg", "math", "map",
        "nav", "footer", "aside", "datalist", "button", "head", "title",
    ];

    private static readonly string[] Blocks =
    [
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "section", "article", "main", "header",
        "hgroup", "blockquote", "pre", "form", "fieldset", "legend", "figure", "figcaption", "address", "center", "hr", "body", "details",
        "summary", "caption", "marquee", "menu", "dir", "listing", "xmp",
    ];

    private static readonly SearchValues<string> HidingWords =
        SearchValues.Create(["none", "mso-hide"], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, HtmlRole> Roles =
        LeftOut.Select(name => KeyValuePair.Create(name, HtmlRole.LeftOut))
            .Concat(Blocks.Select(name => KeyValuePair.Create(name, HtmlRole.Block)))
            .Concat([new("br", HtmlRole.LineBreak), new("img", HtmlRole.Picture), new("table", HtmlRole.Table)])
            .Concat(HtmlControls.Names.Select(name => KeyValuePair.Create(name, HtmlRole.Control))).ToFrozenDictionary();

    /// <summary>What an element is, and whether it is shown at all.</summary>
    public static HtmlRole RoleOf(IElement element)
    {
        HtmlRole role = Roles.GetValueOrDefault(element.LocalName);
        return IsHidden(element) ? HtmlRole.LeftOut : role;
    }

    /// <summary>Whether the element is no part of the text: furniture of the site, what a program needs, what is not shown.</summary>
    public static bool IsLeftOut(IElement element) => RoleOf(element) == HtmlRole.LeftOut;

    /// <summary>Whether a picture is large enough to show more than a mark; unknown sizes count as large.</summary>
    public static bool IsLarge(IElement picture) => SizeOf(picture, "width") > 32 && SizeOf(picture, "height") > 32;

    /// <summary>A span attribute: 1 where it is missing or wrong; 0 of rows means all that follow in their group.</summary>
    public static int SpanOf(IElement cell, string attribute)
    {
        if (!int.TryParse(cell.GetAttribute(attribute), out int span) || span < 0)
            return 1;
        return span == 0 ? (attribute == "rowspan" ? int.MaxValue : 1) : span;
    }

    /// <summary>Whether an element hides itself and what it holds.</summary>
    public static bool IsHidden(IElement element) =>
        element.Attributes.Length > 0 && (element.HasAttribute("hidden") || (StyleText.Of(element) is { } style && IsHidden(style)));

    private static bool IsHidden(string style) => style.AsSpan().ContainsAny(HidingWords)
        && (StyleText.Value(style, "display") == "none" || StyleText.Value(style, "mso-hide") == "all");

    private static int SizeOf(IElement picture, string attribute) =>
        int.TryParse(picture.GetAttribute(attribute)?.Replace("px", "", StringComparison.OrdinalIgnoreCase), out int size)
            ? size
            : int.MaxValue;
}
