using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Writing.Word;

/// <summary>The styles of written documents, so that a clerk can change all headings at once and Word lists them in its outline.</summary>
internal static class WordStyles
{
    public const string TableText = "TableText";
    public const string TableHead = "TableHead";
    public const string PageNumber = "Footer";

    private const string LatinFont = "Times New Roman";

    public static string Of(LineKind kind) => kind switch
    {
        LineKind.Title => "Title",
        LineKind.Section => "Heading1",
        LineKind.Part => "Heading2",
        LineKind.Particular => "Particular",
        _ => "Normal",
    };

    public static Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                FontsOf(Typography.TextFonts),
                new FontSize { Val = WordUnits.HalfPoints(Typography.TextSize) },
                new Languages { Val = "en-US", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault()),
        Paragraph("Normal", "Normal", Typography.TextFonts, Typography.TextSize, Typography.LineSpacing, JustificationValues.Both,
            indented: true),
        Paragraph("Title", "Title", Typography.TitleFonts, Typography.TitleSize, 32, JustificationValues.Center, after: 14),
        Paragraph("Heading1", "heading 1", Typography.HeadingFonts, Typography.TextSize, Typography.LineSpacing, JustificationValues.Left,
            indented: true, before: 7, outline: 0),
        Paragraph("Heading2", "heading 2", Typography.PartFonts, Typography.TextSize, Typography.LineSpacing, JustificationValues.Left,
            indented: true, outline: 1),
        Paragraph("Particular", "说明", Typography.TextFonts, 12, 20, JustificationValues.Left),
        Paragraph(TableText, "表格文字", Typography.TextFonts, Typography.TableSize, 12, JustificationValues.Center),
        Paragraph(TableHead, "表头", Typography.HeadingFonts, Typography.TableSize, 12, JustificationValues.Center),
        new Style(new StyleName { Val = "核对序号" },
            new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }))
        { Type = StyleValues.Character, StyleId = FindingMarks.WordStyle, CustomStyle = true },
        Paragraph(PageNumber, "footer", Typography.TextFonts, 14, 20, JustificationValues.Center));

    /// <summary>The substitutes of fonts that a machine may lack.</summary>
    public static Fonts CreateFontTable() => new(
        new[] { Typography.TitleFonts, Typography.HeadingFonts, Typography.PartFonts, Typography.TextFonts }.Select(names => new Font(
            new AltName { Val = string.Join(',', names.Skip(1)) },
            new FontCharSet { Val = "86" },
            new FontFamily { Val = names == Typography.HeadingFonts ? FontFamilyValues.Swiss : FontFamilyValues.Roman },
            new Pitch { Val = FontPitchValues.Variable })
        { Name = names[0] }));

    private static RunFonts FontsOf(string[] names) =>
        new() { Ascii = LatinFont, HighAnsi = LatinFont, EastAsia = names[0], ComplexScript = LatinFont };

    private static Style Paragraph(
        string id, string name, string[] fonts, double size, double spacing, JustificationValues alignment,
        bool indented = false, double before = 0, double after = 0, int? outline = null)
    {
        var properties = new StyleParagraphProperties(
            new SpacingBetweenLines
            {
                Before = WordUnits.TwipsOfPoints(before),
                After = WordUnits.TwipsOfPoints(after),
                Line = WordUnits.TwipsOfPoints(spacing),
                LineRule = LineSpacingRuleValues.Exact,
            },
            indented ? new Indentation { FirstLineChars = 200, FirstLine = WordUnits.TwipsOfPoints(2 * size) }
                : new Indentation { FirstLineChars = 0, FirstLine = "0" },
            new Justification { Val = alignment });
        if (outline is { } level)
        {
            properties.PrependChild(new KeepNext());
            properties.AppendChild(new OutlineLevel { Val = level });
        }

        bool isNormal = id == "Normal";
        var style = new Style(new StyleName { Val = name })
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = isNormal ? true : null,
            CustomStyle = name[0] > '\u007F' ? true : null
        };
        if (!isNormal)
            style.Append(new BasedOn { Val = "Normal" },
                new NextParagraphStyle { Val = id is TableText or TableHead or PageNumber ? id : "Normal" });
        style.Append(new PrimaryStyle(), properties,
            new StyleRunProperties(FontsOf(fonts), new FontSize { Val = WordUnits.HalfPoints(size) }));
        return style;
    }
}
