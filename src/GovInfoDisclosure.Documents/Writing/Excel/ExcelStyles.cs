using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Writing.Excel;

internal enum ExcelFont
{
    /// <summary>The font of empty cells, in whose digits Excel counts the widths of columns.</summary>
    Standard,
    Text,
    Title,
    Heading,
    Part,
    Particular,
    Table,
    TableHead,
}

/// <summary>How a cell looks.</summary>
/// <param name="Font">The font.</param>
/// <param name="InTable">Whether it has borders and is centred in its cell.</param>
/// <param name="AtLeft">Whether text in a table begins at the left edge.</param>
/// <param name="Format">The number format.</param>
/// <param name="Highlight">The severity it is marked with, or null.</param>
internal readonly record struct ExcelStyle(
    ExcelFont Font, bool InTable = false, bool AtLeft = false, string Format = ExcelStyles.General, FindingSeverity? Highlight = null);

/// <summary>Collects the styles that cells ask for, each once.</summary>
internal sealed class ExcelStyles
{
    public const string General = "General";

    /// <summary>The format of text: what looks like a number stays as it is.</summary>
    public const string Text = "@";

    // By ExcelFont. The page is smaller than in Word, since a sheet is read on the screen.
    private static readonly (string Name, double Size)[] Fonts =
    [
        ("宋体", 11), (Typography.TextFonts[0], 12), (Typography.TitleFonts[0], 18),
        (Typography.HeadingFonts[0], 14), (Typography.PartFonts[0], 12),
        (Typography.TextFonts[0], 11), (Typography.TextFonts[0], 10), (Typography.HeadingFonts[0], 10),
    ];

    private static readonly FindingSeverity?[] Highlights =
        [null, FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Information];

    private readonly List<ExcelStyle> _styles = [new(ExcelFont.Standard)];
    private readonly List<string> _formats = [General];

    private bool _hasAlarm;

    /// <summary>The number of the look that cells get when they turn out not to add up.</summary>
    public uint IndexOfAlarm()
    {
        _hasAlarm = true;
        return 0;
    }

    public static double SizeOf(ExcelFont font) => Fonts[(int)font].Size;

    public uint IndexOf(ExcelStyle style)
    {
        int index = _styles.IndexOf(style);
        if (index >= 0)
            return (uint)index;
        _styles.Add(style);
        if (!_formats.Contains(style.Format))
            _formats.Add(style.Format);
        return (uint)_styles.Count - 1;
    }

    public Stylesheet Create()
    {
        var sheet = new Stylesheet();
        if (_formats.Count > 1)
            sheet.Append(new NumberingFormats(_formats.Skip(1)
                .Select(f => new NumberingFormat { NumberFormatId = IdOf(f), FormatCode = f })));
        sheet.Append(
            new Fonts(Fonts.Select(f => new Font(new FontSize { Val = f.Size }, new FontName { Val = f.Name },
                new FontCharSet { Val = 134 }))),
            new Fills([new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), .. Highlights.OfType<FindingSeverity>().Select(Fill)]),
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Thin()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(_styles.Select(Format)),
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));
        if (_hasAlarm)
            sheet.Append(new DifferentialFormats(new DifferentialFormat(AlarmFill())));
        return sheet;
    }

    private CellFormat Format(ExcelStyle style) => new(new Alignment
    {
        Horizontal = (style.InTable && !style.AtLeft) || style.Font == ExcelFont.Title
            ? HorizontalAlignmentValues.Center
            : HorizontalAlignmentValues.Left,
        Vertical = VerticalAlignmentValues.Center,
        WrapText = true,
    })
    {
        FormatId = 0,
        NumberFormatId = IdOf(style.Format),
        FontId = (uint)style.Font,
        BorderId = style.InTable ? 1U : 0U,
        // The first two fills are reserved.
        FillId = style.Highlight is null ? 0U : (uint)Array.IndexOf(Highlights, style.Highlight) + 1,
        QuotePrefix = style.Format == Text ? true : null,
        ApplyNumberFormat = true,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
    };

    // Ids below 164 are built in.
    private uint IdOf(string format) => _formats.IndexOf(format) is > 0 and var index ? 163U + (uint)index : 0U;

    private static Fill Fill(FindingSeverity severity) => new(new PatternFill(
        new ForegroundColor { Rgb = "FF" + Typography.Highlight(severity) })
    { PatternType = PatternValues.Solid });

    // Of conditional formats, the background is the colour that shows.
    private static Fill AlarmFill() =>
        new(new PatternFill(new BackgroundColor { Rgb = "FF" + Typography.Highlight(FindingSeverity.Error) }));

    private static Border Thin() =>
        new(Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>(), new DiagonalBorder());

    private static T Line<T>()
        where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin };
}
