using System.Globalization;
using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>The style of written pages, on screen and in print.</summary>
internal static class HtmlStyle
{
    private const string Heading = "text-indent: 2em; break-after: avoid;";
    private const string Title = "text-align: center; text-wrap: balance; word-break: keep-all; overflow-wrap: anywhere;";
    private const string Middle = "text-align: center; vertical-align: middle;";

    private static readonly double[] MarginSizes =
        [Typography.MarginTop, Typography.MarginRight, Typography.MarginBottom, Typography.MarginLeft];

    private static readonly string Margins = string.Join(' ', MarginSizes.Select(m => Number(m, "mm")));

    private static readonly string TitleSize = Number(Typography.TitleSize, "pt/32pt");
    private static readonly string TextSize = Number(Typography.TextSize, "pt/") + Number(Typography.LineSpacing, "pt");
    private static readonly string TableSize = $"font-size: {Number(Typography.TableSize, "pt")}; line-height: 12pt;";

    public static string Css { get; } = string.Create(CultureInfo.InvariantCulture, $$"""
        @page { size: A4; margin: {{Margins}}; }
        body { margin: 0; color: #000; background: #fff; font: {{TextSize}} {{Names(Typography.TextFonts)}}, serif; }
        main, aside { max-width: 156mm; margin: 0 auto; padding: 10mm 5mm; }
        h1 { margin: 0 0 14pt; font: {{TitleSize}} {{Names(Typography.TitleFonts)}}, serif; {{Title}} }
        h2 { margin: 14pt 0 0; font: {{TextSize}} {{Names(Typography.HeadingFonts)}}, sans-serif; {{Heading}} }
        h3 { margin: 0; font: {{TextSize}} {{Names(Typography.PartFonts)}}, serif; {{Heading}} }
        p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
        p.particular { font-size: 12pt; line-height: 20pt; text-indent: 0; text-align: left; }
        table { width: 100%; margin: 7pt 0; border-collapse: collapse; table-layout: fixed; {{TableSize}} }
        caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        th, td { border: 1px solid #000; padding: 3pt 2pt; font-weight: normal; {{Middle}} overflow-wrap: anywhere; }
        thead th, th.head, th.caption { font-family: {{Names(Typography.HeadingFonts)}}, sans-serif; }
        th.head { word-break: keep-all; }
        th.numbered { text-align: left; }
        td { padding: 3pt {{Typography.FigureMargin}}pt; font-variant-numeric: tabular-nums; }
        tr { break-inside: avoid; }
        .error { background: #{{Typography.Highlight(FindingSeverity.Error)}}; }
        .warning { background: #{{Typography.Highlight(FindingSeverity.Warning)}}; }
        .information { background: #{{Typography.Highlight(FindingSeverity.Information)}}; }
        [data-findings]::after { content: " " attr(data-findings); font-size: 60%; vertical-align: super; line-height: 0; }
        aside { font-size: 12pt; line-height: 18pt; }
        aside h2 { text-indent: 0; }
        aside li { margin: 4pt 0; break-inside: avoid; }
        @media print {
          main, aside { max-width: none; padding: 0 .5mm; }
          aside { break-before: page; }
          table { break-inside: avoid; }
          th, td { padding-top: 1.5pt; padding-bottom: 1.5pt; }
        }
        """);

    private static string Number(double value, string unit) => value.ToString(CultureInfo.InvariantCulture) + unit;

    private static string Names(string[] fonts) => string.Join(", ", fonts.Select(f => $"\"{f}\""));
}
