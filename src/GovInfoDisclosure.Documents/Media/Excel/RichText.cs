using System.Collections.Immutable;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>A text of a workbook: plain, or in runs of which each may have a font of its own.</summary>
internal sealed class RichText
{
    private readonly ImmutableArray<(string Text, CellFont? Font)> _runs;

    private RichText(ImmutableArray<(string Text, CellFont? Font)> runs) => _runs = runs;

    public static RichText Empty { get; } = new([]);

    /// <summary>Plain or rich text without its phonetic reading.</summary>
    public static RichText Of(OpenXmlElement? item) => new([.. item?.ChildElements.Select(RunOf).OfType<(string, CellFont?)>() ?? []]);

    /// <summary>A text in runs; those without a font have that of the cell.</summary>
    public static RichText Of(IEnumerable<(string Text, CellFont? Font)> runs) => new([.. runs]);

    public static RichText Plain(string text) => new([(Decode(text), null)]);

    /// <summary>The text in a cell; runs without a font have that of the cell.</summary>
    public MarkedText In(CellLook look)
    {
        var text = new MarkedText.Builder();
        foreach ((string run, CellFont? font) in _runs)
            text.Append(run, look.AsidesOf(font));

        return text.ToMarkedText().Select(t => t.ReplaceLineEndings("\n").Trim());
    }

    private static (string Text, CellFont? Font)? RunOf(OpenXmlElement child) => child switch
    {
        Text text => (Decode(text.Text), null),
        Run run => (Decode(run.Text?.Text ?? ""), run.RunProperties is { } properties ? CellFont.Of(properties) : null),
        _ => null,
    };

    // Characters that XML does not allow, and line ends, are written _x000D_.
    private static string Decode(string text) => XmlConvert.DecodeName(text);
}
