using System.Xml.Linq;
using GovInfoDisclosure.FsCheck.Pages.Writing.Excel;
using static GovInfoDisclosure.FsCheck.Pages.Writing.OpenDocument.OpenPackage;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.OpenDocument;

/// <summary>Writes OpenDocument spreadsheets; the end of a page is a blank row, for no page number is in a cell.</summary>
internal static class OpenSheetWriter
{
    private const string SheetName = "Sheet1";

    public static byte[] Write(PageDraft draft)
    {
        var table = new OpenTable(Content);
        IEnumerable<XElement> rows = draft.Blocks.SelectMany(block => block switch
        {
            PageTable tableOfForm => table.Rows(tableOfForm),
            PageLine line => [Row(Content(new(line.Text)))],
            _ => [Row([])],
        });
        return OpenPackage.Write("spreadsheet", [new(Table + "table", new XAttribute(Table + "name", SheetName), rows)]);
    }

    private static XElement Row(IEnumerable<XObject> content) => new(Table + "table-row", new XElement(Table + "table-cell", content));

    // A line of a cell is a paragraph.
    private static IEnumerable<XObject> Content(PageCell cell)
    {
        if (cell.Text.Length == 0)
            return [];
        if (ExcelCells.NumberIn(cell) is not null)
            return [ValueType("float"), new XAttribute(OpenPackage.Office + "value", cell.Text), OpenText.Paragraph(cell.Text)];
        IEnumerable<XElement> paragraphs = cell.IsPlain ? cell.Text.Split('\n').Select(OpenText.Paragraph) : [OpenText.Paragraph(cell)];
        return [ValueType("string"), .. paragraphs];
    }

    private static XAttribute ValueType(string type) => new(OpenPackage.Office + "value-type", type);
}
