using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.Packaging;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;
using TextBreak = DocumentFormat.OpenXml.Drawing.Break;
using TextParagraph = DocumentFormat.OpenXml.Drawing.Paragraph;
using TextRun = DocumentFormat.OpenXml.Drawing.Run;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>
/// The text boxes and other shapes with text over a sheet. One over a row without text is read as the text of that row;
/// where it hides cells, it is not known whether it replaces them, so it is reported.
/// </summary>
internal static class SheetShapes
{
    /// <summary>The texts over a sheet of a package, in their order.</summary>
    public static IEnumerable<(CellRange Range, string Text)> Of(WorksheetPart part, PackageGuard guard)
    {
        if (part.DrawingsPart is not { } drawings)
            return [];
        guard.Check(drawings);
        return [.. TextsOf(drawings.WorksheetDrawing, guard).OrderBy(s => s.Range.FirstRow).ThenBy(s => s.Range.FirstColumn)];
    }

    /// <summary>Puts the texts into the rows of the sheet.</summary>
    /// <returns>What could not be placed.</returns>
    public static IReadOnlyList<Unread> Place(ReadSheet sheet, PackageGuard guard)
    {
        List<Unread> left = [];
        foreach ((CellRange range, string text) in sheet.Shapes)
        {
            if (!sheet.Cells.TryLayOver(range.FirstRow, range.LastRow, text, guard))
                left.Add(new(new() { Sheet = sheet.Name, Row = range.FirstRow, Cell = range.FirstColumn }, What(text)));
        }

        return left;
    }

    private static IEnumerable<(CellRange Range, string Text)> TextsOf(WorksheetDrawing? drawing, PackageGuard guard)
    {
        foreach (OpenXmlCompositeElement anchor in drawing?.Elements<OpenXmlCompositeElement>() ?? [])
        {
            string text = string.Join('\n', anchor.Descendants<Shape>().Where(IsShown).SelectMany(s => s.Descendants<TextParagraph>())
                .Select(TextOf).Where(t => t.Length > 0));
            // A shape within a shape has its text too.
            guard.CountText(text.Length);
            if (text.Length > 0)
                yield return (RangeOf(anchor.GetFirstChild<FromMarker>(), anchor.GetFirstChild<ToMarker>()), text);
        }
    }

    // Rows and columns of anchors count from 0.
    private static CellRange RangeOf(FromMarker? from, ToMarker? to)
    {
        int row = Number(from?.RowId) + 1;
        int column = Number(from?.ColumnId) + 1;
        return new(row, column, Math.Max(row, Number(to?.RowId) + 1), column);
    }

    private static int Number(OpenXmlLeafTextElement? number) =>
        int.TryParse(number?.Text, out int value) && value is >= 0 and < 1_048_576 ? value : 0;

    // Of alternatives the first is for today's readers.
    private static bool IsShown(Shape shape) => !shape.Ancestors<AlternateContentFallback>().Any()
        && !(shape.NonVisualShapeProperties?.NonVisualDrawingProperties?.Hidden.IsOn() ?? false);

    private static string TextOf(TextParagraph paragraph) =>
        string.Concat(paragraph.ChildElements.Select(c => c switch { TextRun run => run.Text?.Text, TextBreak => "\n", _ => null })).Trim();

    private static LocalizedText What(string text)
    {
        string start = UnicodeText.Excerpt(UnicodeText.Of(text), 31);
        return new($"压在单元格上的文本框“{start}”", $"a text box over cells, “{start}”,");
    }
}
