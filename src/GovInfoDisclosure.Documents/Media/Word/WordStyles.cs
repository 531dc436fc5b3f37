using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>The styles of a document, as far as text depends on them: numbering, and how runs look.</summary>
internal sealed class WordStyles
{
    // Styles that are based on each other in a circle end here.
    private const int LongestChain = 32;

    // Each is looked at once, since a style may have any number of children to look through, and any number of runs may name it.
    private readonly Dictionary<string, WordStyle> _styles = [];
    private readonly Dictionary<string, RunLook> _looks = [];
    private readonly RunLook _default;
    private readonly string? _defaultParagraph;

    public WordStyles(Styles? styles)
    {
        foreach (Style style in styles?.Elements<Style>() ?? [])
        {
            _styles.TryAdd(style.StyleId?.InnerText ?? "", WordStyle.Of(style));
            if (style.Type?.InnerText == "paragraph" && style.Default.IsOn())
                _defaultParagraph ??= style.StyleId?.InnerText;
        }

        _default = RunLook.Of(styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle);
    }

    /// <summary>The numbering a style brings, and the id of the style it comes from; null if it brings none.</summary>
    public (NumberingProperties Numbering, string StyleId)? NumberingOf(string? styleId)
    {
        WordStyle? found = Chain(styleId).FirstOrDefault(s => s.Numbering is not null);
        return found is null ? null : (found.Numbering!, found.Id);
    }

    /// <summary>How a run looks, by itself, its style and that of its paragraph.</summary>
    public RunLook LookOf(RunProperties? properties, string? paragraphStyle) => RunLook.Of(properties)
        .Over(LookOf(properties?.RunStyle?.Val?.InnerText)).Over(LookOf(paragraphStyle ?? _defaultParagraph)).Over(_default);

    /// <summary>Whether tables of a style may have grounds of a colour.</summary>
    public bool HasColour(string? tableStyle) => Chain(tableStyle).Any(s => s.HasColour);

    private RunLook LookOf(string? styleId)
    {
        if (styleId is null || !_styles.ContainsKey(styleId))
            return RunLook.Plain;
        if (!_looks.TryGetValue(styleId, out RunLook? look))
            _looks[styleId] = look = Chain(styleId).Aggregate(RunLook.Plain, (upper, style) => upper.Over(style.Look));
        return look;
    }

    private IEnumerable<WordStyle> Chain(string? styleId)
    {
        for (int i = 0; i < LongestChain && styleId is not null && _styles.TryGetValue(styleId, out WordStyle? style); i++)
        {
            yield return style;
            styleId = style.BasedOn;
        }
    }

    private sealed record WordStyle(string Id, string? BasedOn, NumberingProperties? Numbering, RunLook Look, bool HasColour)
    {
        public static WordStyle Of(Style style) => new(
            style.StyleId?.InnerText ?? "", style.BasedOn?.Val?.InnerText, style.StyleParagraphProperties?.NumberingProperties,
            RunLook.Of(style.StyleRunProperties), style.Type?.InnerText == "table" && style.Descendants<Shading>().Any(RunLook.HasColour));
    }
}
