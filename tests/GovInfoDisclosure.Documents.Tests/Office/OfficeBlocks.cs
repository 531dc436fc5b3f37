using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media;

namespace GovInfoDisclosure.Documents.Tests.Office;

/// <summary>What the readers make of small files, as lines: cells are parted by bars, copies of merged ones in brackets.</summary>
internal static class OfficeBlocks
{
    /// <summary>The names that the parts of a file may use.</summary>
    public const string Names = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        """;

    private const string SheetNames =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private const string ShapeNames = """
        xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        """;

    /// <summary>A Word file with a body and, where given, styles, numbering and more parts.</summary>
    public static byte[] Word(
        string body, string? styles = null, string? numbering = null, IEnumerable<(string Name, string Content)>? more = null)
    {
        Dictionary<string, string> parts = new() { ["word/document.xml"] = $"<w:document {Names}><w:body>{body}</w:body></w:document>" };
        if (styles is not null)
            parts["word/styles.xml"] = $"<w:styles {Names}>{styles}</w:styles>";
        if (numbering is not null)
            parts["word/numbering.xml"] = $"<w:numbering {Names}>{numbering}</w:numbering>";
        foreach ((string name, string content) in more ?? [])
            parts[name] = content;
        return OfficePackage.FromParts(parts);
    }

    /// <summary>An Excel file of one sheet.</summary>
    public static byte[] Excel(
        string sheet, string? strings = null, string? styles = null, string? shapes = null, string workbook = "")
    {
        Dictionary<string, string> parts = new()
        {
            ["xl/workbook.xml"] =
                $"<workbook {SheetNames}><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"sheet1\"/></sheets>{workbook}</workbook>",
            ["xl/worksheets/sheet1.xml"] = $"<worksheet {SheetNames}>{sheet}</worksheet>",
        };
        if (strings is not null)
            parts["xl/sharedStrings.xml"] = $"<sst {SheetNames}>{strings}</sst>";
        if (shapes is not null)
            parts["xl/drawings/drawing1.xml"] = $"<xdr:wsDr {ShapeNames}>{shapes}</xdr:wsDr>";
        if (styles is not null)
            parts["xl/styles.xml"] = $"<styleSheet {SheetNames}>{styles}</styleSheet>";
        return OfficePackage.FromParts(parts);
    }

    public static IEnumerable<string> Lines(byte[] file) => PackageMedium.Read(file, new()).SelectMany(LinesOf);

    public static IEnumerable<string> LinesOf(ContentBlock block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Grid grid => grid.Rows.Select(r => string.Join("|", r.Cells.Select(c => c.Covered ? $"({c.Text})" : c.Text))),
        Unread unread => [unread.What.English],
        _ => [],
    };
}
