using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GovInfoDisclosure.Documents.Writing.Excel;

/// <summary>Comments at cells. Excel wants a drawing of the box for each besides its text.</summary>
internal static class ExcelComments
{
    private const string ExcelNamespace = "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    private const string ShapePath = "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/>";
    private const string DrawingId = "rId2";

    /// <summary>Adds the comments of a sheet to its part.</summary>
    /// <returns>The reference to their drawing, for the end of the sheet; null if there are no comments.</returns>
    public static LegacyDrawing? Add(WorksheetPart part, ExcelSheet sheet)
    {
        if (sheet.Comments.Count == 0)
            return null;
        part.AddNewPart<WorksheetCommentsPart>("rId1").Comments = new Comments(
            new Authors(new Author("govinfo")),
            new CommentList(sheet.Comments.Select(n => new Comment(new CommentText(new Text(string.Join('\n',
                n.Annotations.Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Number}. {a.Text}"))))))
            { Reference = ExcelCells.Name(n.Column, n.Row), AuthorId = 0 })));
        using Stream drawing = part.AddNewPart<VmlDrawingPart>(DrawingId).GetStream(FileMode.Create);
        drawing.Write(Encoding.UTF8.GetBytes(Drawing(sheet)));
        return new LegacyDrawing { Id = DrawingId };
    }

    private static string Drawing(ExcelSheet sheet) => $"""
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" {ExcelNamespace}>
        <v:shapetype id="note" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">{ShapePath}</v:shapetype>
        {string.Join('\n', sheet.Comments.Select(n => Box(n.Column, n.Row)))}
        </xml>
        """;

    // A box beside the cell, four columns wide and six rows high, that shows when the cell is pointed at.
    private static string Box(int column, int row)
    {
        string name = ExcelCells.Name(column, row);
        string anchor = string.Create(CultureInfo.InvariantCulture, $"{column + 1}, 8, {row}, 2, {column + 5}, 8, {row + 6}, 2");
        string cell = string.Create(CultureInfo.InvariantCulture, $"<x:Row>{row}</x:Row><x:Column>{column}</x:Column>");
        return $"""<v:shape id="note-{name}" type="#note" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" """
            + """o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>"""
            + """<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>"""
            + $"<x:Anchor>{anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>{cell}</x:ClientData></v:shape>";
    }
}
