using System.Collections.Immutable;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Excel;

/// <summary>The styles of cells by number: of lines, and of cells of tables, which have borders and differ by number format.</summary>
internal static class ExcelStyles
{
    public const uint Line = 0, Text = 1, General = 2, Grouped = 3, FirstOfPeople = 4;

    /// <summary>Formats that show a whole number with all its digits; their styles follow each other from the first of them.</summary>
    public static readonly ImmutableArray<string> FormatsOfPeople =
    [
        "0_ ", "G/通用格式", "0_);[Red]\\(0\\)", "#,##0_ ;-#,##0\\ ", "[=0]\"0\";0", "0\"件\"", "[>=1000]#,##0;0",
        "_ * #,##0_ ;_ * -#,##0_ ;_ * \"0\"_ ;_ @_ ",
    ];

    // Smaller numbers are those of formats that every program knows.
    private const uint FirstOwnFormat = 164;

    // Numbers of formats that need no code in the file: @, General and #,##0.
    private static readonly uint[] TableFormats = [49, 0, 3];

    public static Stylesheet Create() => new(
        new NumberingFormats(FormatsOfPeople.Select((code, i) =>
            new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)i, FormatCode = code })),
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "宋体" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(), Thin()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(TableFormats.Concat(FormatsOfPeople.Select((_, i) => FirstOwnFormat + (uint)i))
            .Select(f => Format(f, border: 1)).Prepend(Format(0, border: 0))));

    private static CellFormat Format(uint number, uint border) =>
        new(new Alignment { WrapText = true })
        {
            NumberFormatId = number,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyBorder = true,
            ApplyAlignment = true
        };

    private static Border Thin() => new(
        new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin });
}
