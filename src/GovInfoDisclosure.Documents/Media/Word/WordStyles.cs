using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>The styles of a document, as far as text depends on them: numbering and hidden text.</summary>
internal sealed class WordStyles
{
    // Styles that are based on each other in a circle end here.
    private const int LongestChain = 32;

    private readonly Dictionary<string, Style> _styles = [];

    public WordStyles(Styles? styles)
    {
        foreach (Style style in styles?.Elements<Style>() ?? [])
            _styles.TryAdd(style.StyleId?.InnerText ?? "", style);
    }

    /// <summary>The numbering a style brings, and the id of the style it comes from; null if it brings none.</summary>
    public (NumberingProperties Numbering, string StyleId)? NumberingOf(string? styleId) => Chain(styleId)
        .Select(s => (s.StyleParagraphProperties?.NumberingProperties, StyleId: s.StyleId?.InnerText ?? ""))
        .FirstOrDefault(s => s.NumberingProperties is not null) is { NumberingProperties: { } numbering } found
            ? (numbering, found.StyleId)
            : null;

    /// <summary>Whether a run is hidden text, by itself or by its style.</summary>
    public bool IsHidden(RunProperties? properties, string? paragraphStyle)
    {
        Vanish? vanish = properties?.Vanish ?? VanishOf(properties?.RunStyle?.Val?.InnerText) ?? VanishOf(paragraphStyle);
        return vanish is not null && (vanish.Val is null || vanish.Val.IsOn());
    }

    private Vanish? VanishOf(string? styleId) =>
        Chain(styleId).Select(s => s.StyleRunProperties?.Vanish).FirstOrDefault(v => v is not null);

    private IEnumerable<Style> Chain(string? styleId)
    {
        for (int i = 0; i < LongestChain && styleId is not null && _styles.TryGetValue(styleId, out Style? style); i++)
        {
            yield return style;
            styleId = style.BasedOn?.Val?.InnerText;
        }
    }
}
