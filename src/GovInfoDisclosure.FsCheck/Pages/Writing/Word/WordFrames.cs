using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Word;

/// <summary>Parts around tables of a document: content controls, text boxes, a cell of a table that lays out the page.</summary>
internal static class WordFrames
{
    /// <param name="table">The table.</param>
    /// <param name="draft">The document.</param>
    /// <param name="number">The number of the table in it, from 1.</param>
    public static OpenXmlElement Around(Table table, PageDraft draft, int number)
    {
        OpenXmlElement block = table;
        if (draft.Has(LayoutQuirk.TablesInContentControls))
            block = new SdtBlock(new SdtProperties(new SdtAlias { Val = $"表{number}" }), new SdtContentBlock(block));
        return draft.Has(LayoutQuirk.TablesInTextBoxes) ? InTextBox(block, number) : block;
    }

    // Word wants a paragraph at the end of a cell.
    public static Table InLayoutTable(IEnumerable<OpenXmlElement> content) => new(
        new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }),
        new TableGrid(new GridColumn()),
        new TableRow(new TableCell([.. content, new Paragraph()])));

    private static Paragraph InTextBox(OpenXmlElement block, int number)
    {
        string content = $"<w:txbxContent>{block.OuterXml}<w:p/></w:txbxContent>";
        return new($"""
            <w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
              xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
              xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
              xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
              xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
              xmlns:v="urn:schemas-microsoft-com:vml"><w:r><mc:AlternateContent>
            <mc:Choice Requires="wps"><w:drawing><wp:inline>
              <wp:extent cx="5400000" cy="7200000"/><wp:docPr id="{number}" name="文本框{number}"/>
              <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
              <wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5400000" cy="7200000"/></a:xfrm>
              <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>
              <wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:rect style="width:425pt;height:567pt"><v:textbox>{content}</v:textbox></v:rect></w:pict></mc:Fallback>
            </mc:AlternateContent></w:r></w:p>
            """);
    }
}
