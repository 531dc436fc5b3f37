using DocumentFormat.OpenXml.Spreadsheet;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Excel;

/// <summary>The styles of cells by number: of lines, and of cells of tables, which have borders and differ by number format.</summary>
internal static class ExcelStyles
{
    public const uint Line = 0, Text = 1, General = 2, Grouped = 3;

    // Numbers of formats that need no code in the file: @, General and #,##0.
    private static readonly uint[] TableFormats = [49, 0, 3];

    public static Stylesheet Create() => new(
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "宋体" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(), Thin()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(TableFormats.Select(f => Format(f, border: 1)).Prepend(Format(0, border: 0))));

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
