using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>The styles of a document, as far as text depends on them: numbering and hidden text.</summary>
internal sealed class WordStyles
{
    // Styles that are based on each other in a circle end here.
    private const int LongestChain = 32;

    // Each is looked at once, since a style may have any number of children to look through, and any number of runs may name it.
    private readonly Dictionary<string, WordStyle> _styles = [];

    public WordStyles(Styles? styles)
    {
        foreach (Style style in styles?.Elements<Style>() ?? [])
            _styles.TryAdd(style.StyleId?.InnerText ?? "", WordStyle.Of(style));
    }

    /// <summary>The numbering a style brings, and the id of the style it comes from; null if it brings none.</summary>
    public (NumberingProperties Numbering, string StyleId)? NumberingOf(string? styleId)
    {
        WordStyle? found = Chain(styleId).FirstOrDefault(s => s.Numbering is not null);
        return found is null ? null : (found.Numbering!, found.Id);
    }

    /// <summary>Whether a run is hidden text, by itself or by its style.</summary>
    public bool IsHidden(RunProperties? properties, string? paragraphStyle)
    {
        Vanish? vanish = properties?.Vanish ?? VanishOf(properties?.RunStyle?.Val?.InnerText) ?? VanishOf(paragraphStyle);
        return vanish is not null && (vanish.Val is null || vanish.Val.IsOn());
    }

    private Vanish? VanishOf(string? styleId) => Chain(styleId).Select(s => s.Vanish).FirstOrDefault(v => v is not null);

    private IEnumerable<WordStyle> Chain(string? styleId)
    {
        for (int i = 0; i < LongestChain && styleId is not null && _styles.TryGetValue(styleId, out WordStyle? style); i++)
        {
            yield return style;
            styleId = style.BasedOn;
        }
    }

    private sealed record WordStyle(string Id, string? BasedOn, NumberingProperties? Numbering, Vanish? Vanish)
    {
        public static WordStyle Of(Style style) => new(
            style.StyleId?.InnerText ?? "", style.BasedOn?.Val?.InnerText, style.StyleParagraphProperties?.NumberingProperties,
            style.StyleRunProperties?.Vanish);
    }
}
