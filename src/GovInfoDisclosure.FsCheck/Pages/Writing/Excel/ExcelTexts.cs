using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Excel;

/// <summary>The strings of a workbook; what is struck out or raised is a run of its own.</summary>
internal static class ExcelTexts
{
    public static SharedStringItem Item((string? StruckOut, string Text, string? NoteMark) cell) =>
        cell is { StruckOut: null, NoteMark: null } or { Text: "" }
            ? new(TextOf(cell.Text))
            : new(Runs(cell.StruckOut, cell.Text, cell.NoteMark));

    private static IEnumerable<Run> Runs(string? struckOut, string text, string? note)
    {
        if (struckOut is not null)
            yield return new(new RunProperties(new Strike()), TextOf(struckOut));
        yield return new(TextOf(text));
        if (note is not null)
            yield return new(new RunProperties(new VerticalTextAlignment { Val = VerticalAlignmentRunValues.Superscript }), TextOf(note));
    }

    private static Text TextOf(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
