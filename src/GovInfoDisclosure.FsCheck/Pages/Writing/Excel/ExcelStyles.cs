using DocumentFormat.OpenXml.Spreadsheet;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Excel;

/// <summary>The styles of cells, which differ by number format.</summary>
internal static class ExcelStyles
{
    public const uint General = 0, Text = 1, Grouped = 2;

    // Numbers of formats that need no code in the file: General, @ and #,##0.
    private static readonly uint[] Formats = [0, 49, 3];

    public static Stylesheet Create() => new(
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "宋体" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Formats.Select(f => new CellFormat(new Alignment { WrapText = true }) { NumberFormatId = f, FormatId = 0, ApplyNumberFormat = true, ApplyAlignment = true })));
}
