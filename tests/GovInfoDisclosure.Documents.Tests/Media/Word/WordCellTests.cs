using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media;
using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests.Media.Word;

public class WordCellTests
{
    private const string Box =
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>644</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape>"
            + "</w:pict></w:r>";

    private const string Styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="character" w:styleId="note"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="derived"><w:basedOn w:val="note"/></w:style>
        <w:style w:type="paragraph" w:styleId="struck"><w:rPr><w:strike/></w:rPr></w:style>
        <w:style w:type="table" w:styleId="coloured">
        <w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:tblStylePr></w:style>
        """;

    [Theory]
    [InlineData("<w:vertAlign w:val='superscript'/>", nameof(Asides.NoteMark))]
    [InlineData("<w:vertAlign w:val='subscript'/>", nameof(Asides.NoteMark))]
    [InlineData("<w:vertAlign w:val='baseline'/>", nameof(Asides.None))]
    [InlineData("<w:rStyle w:val='derived'/>", nameof(Asides.NoteMark))]
    [InlineData("<w:rStyle w:val='derived'/><w:vertAlign w:val='baseline'/>", nameof(Asides.None))]
    [InlineData("<w:position w:val='8'/><w:sz w:val='14'/>", nameof(Asides.NoteMark))]
    [InlineData("<w:position w:val='-4'/><w:sz w:val='14'/>", nameof(Asides.NoteMark))]
    [InlineData("<w:position w:val='8'/>", nameof(Asides.None))]
    [InlineData("<w:sz w:val='14'/>", nameof(Asides.None))]
    [InlineData("<w:strike/>", nameof(Asides.StruckOut))]
    [InlineData("<w:dstrike/>", nameof(Asides.StruckOut))]
    [InlineData("<w:strike w:val='0'/>", nameof(Asides.None))]
    [InlineData("<w:color w:val='FFFFFF'/>", nameof(Asides.Invisible))]
    [InlineData("<w:color w:val='auto' w:themeColor='background1'/>", nameof(Asides.Invisible))]
    [InlineData("<w:color w:val='D9D9D9' w:themeColor='background1' w:themeShade='D9'/>", nameof(Asides.None))]
    [InlineData("<w:color w:val='FFFFFF'/><w:highlight w:val='black'/>", nameof(Asides.None))]
    [InlineData("<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='000000'/>", nameof(Asides.None))]
    [InlineData("<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='auto'/>", nameof(Asides.Invisible))]
    [InlineData("<w:sz w:val='2'/>", nameof(Asides.Invisible))]
    public void Notes_and_what_is_struck_out_or_unseen_do_not_belong_to_a_text(string look, string asides)
    {
        GridCell cell = Cell($"<w:p>{R("64")}{R("4", look)}</w:p>");

        string printed = asides switch { nameof(Asides.NoteMark) => "64⁴", nameof(Asides.StruckOut) => "64 4", _ => "644" };
        Assert.Equal((asides == "None" ? "644" : "64", printed, asides), (cell.Text, cell.Printed, cell.Asides.ToString()));
    }

    [Theory]
    [InlineData("<w:tbl>{0}", "<w:tcPr><w:shd w:val='clear' w:fill='4472C4'/></w:tcPr>")]
    [InlineData("<w:tbl><w:tblPr><w:tblStyle w:val='coloured'/></w:tblPr>{0}", "")]
    [InlineData("<w:tbl><w:tblPr><w:shd w:val='solid' w:fill='auto'/></w:tblPr>{0}", "")]
    public void White_text_is_seen_on_a_ground_of_another_colour(string table, string cell)
    {
        string row = $"<w:tr><w:tc>{cell}<w:p>{R("644", "<w:color w:val='FFFFFF'/>")}</w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>";

        Assert.Equal("644", First(OfficeBlocks.Word(table.Replace("{0}", row), Styles)).Text);
    }

    [Fact]
    public void The_style_of_a_paragraph_strikes_out_its_runs()
    {
        GridCell cell = Cell($"<w:p><w:pPr><w:pStyle w:val='struck'/></w:pPr>{R("46")}</w:p><w:p>{R("64")}</w:p>");

        Assert.Equal(("64", "46\n64", Asides.StruckOut), (cell.Text, cell.Printed, cell.Asides));
    }

    [Theory]
    [InlineData("<w:r><w:footnoteReference w:id='2' w:customMarkFollows='1'/><w:t>1</w:t></w:r>", "644¹")]
    [InlineData("<w:r><w:endnoteReference w:id='2' w:customMarkFollows='1'/><w:t>①</w:t></w:r>", "644①")]
    [InlineData("<m:oMath><m:sSup><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>", "644²")]
    public void Marks_of_notes_are_known_without_their_look(string mark, string printed)
    {
        GridCell cell = Cell($"<w:p>{R("644")}{mark}</w:p>");

        Assert.Equal(("644", printed, Asides.NoteMark), (cell.Text, cell.Printed, cell.Asides));
    }

    [Theory]
    [InlineData("<w:sdt><w:sdtContent><w:r><w:t>644</w:t></w:r></w:sdtContent></w:sdt>", "644")]
    [InlineData(Box, "644")]
    [InlineData("<w:r><w:drawing><x:y xmlns:x='urn:x'><x:z><w:txbxContent><w:p><w:r><w:t>644</w:t></w:r></w:p></w:txbxContent></x:z></x:y>"
        + "</w:drawing></w:r>", "644")]
    [InlineData("<w:r><w:t>件</w:t></w:r>" + Box, "件\n644")]
    [InlineData("{FORMTEXT}<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>644</w:t></w:r>{end}", "644")]
    [InlineData("{FORMDROPDOWN:<w:ddList><w:result w:val='1'/><w:listEntry w:val='7'/><w:listEntry w:val='644'/></w:ddList>}{end}", "644")]
    [InlineData("{FORMDROPDOWN:<w:ddList><w:listEntry w:val='7'/><w:listEntry w:val='644'/></w:ddList>}{end}", "7")]
    [InlineData("{FORMDROPDOWN:<w:ddList><w:result w:val='9'/><w:listEntry w:val='7'/></w:ddList>}{end}", "")]
    [InlineData("<w:r><w:t>644</w:t></w:r>{FORMTEXT}{end}", "644")]
    [InlineData("{FORMCHECKBOX:<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>}{end}", "☑")]
    [InlineData("{FORMCHECKBOX:<w:checkBox><w:default w:val='0'/></w:checkBox>}{end}", "☐")]
    [InlineData("{=SUM(LEFT)}<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>644</w:t></w:r>{end}", "644")]
    public void Controls_and_text_boxes_and_fields_are_the_text_of_their_cell(string content, string text)
    {
        GridCell cell = Cell($"<w:p>{WithFields(content)}</w:p>");

        Assert.Equal((text, null), (cell.Text, cell.Failure));
    }

    [Theory]
    [InlineData("<w:r><w:t>12</w:t></w:r>" + Box, "the cell and a text box in it have a figure each")]
    [InlineData("<w:r><w:drawing/></w:r>", "the cell has a picture or a control, and no text")]
    [InlineData("<w:r><w:object/></w:r>", "the cell has a picture or a control, and no text")]
    [InlineData("<w:r><w:drawing/></w:r><w:r><w:t>644</w:t></w:r>", null)]
    [InlineData("{=SUM(LEFT)}{end}", "the formula field has no result")]
    [InlineData("{ =SUM(LEFT)}<w:r><w:fldChar w:fldCharType='separate'/></w:r>{end}", "the formula field has no result")]
    [InlineData("{PAGE}{end}", null)]
    [InlineData("<w:fldSimple w:instr=' =SUM(LEFT) '/>", "the formula field has no result")]
    [InlineData("<w:fldSimple w:instr=' =SUM(LEFT) '><w:r><w:t>644</w:t></w:r></w:fldSimple>", null)]
    public void A_cell_whose_text_is_not_in_the_file_says_why(string content, string? why)
    {
        GridCell cell = Cell($"<w:p>{WithFields(content)}</w:p>");

        Assert.Equal(why, cell.Failure?.English.Split(';')[0]);
        Assert.Equal(content.Contains("644") && why is null ? "644" : "", cell.Text);
    }

    [Fact]
    public void In_a_sentence_raised_digits_are_kept_apart_and_struck_out_ones_left_out() =>
        Assert.Equal(["面积644m²，收46件"], OfficeBlocks.Lines(OfficeBlocks.Word(
            $"<w:p>{R("面积644m")}{R("2", "<w:vertAlign w:val='superscript'/>")}{R("，收")}{R("6", "<w:strike/>")}{R("46件")}</w:p>")));

    // {CODE}, {CODE:DATA OF A FORM FIELD} and {end} stand for the marks of fields.
    private static string WithFields(string content) => Regex.Replace(content, "[{]([^:}]*):?([^}]*)[}]", m =>
        m.Groups[1].Value == "end"
            ? "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
            : $"<w:r><w:fldChar w:fldCharType='begin'><w:ffData>{m.Groups[2]}</w:ffData></w:fldChar></w:r>"
                + $"<w:r><w:instrText>{m.Groups[1]}</w:instrText></w:r>");

    private static GridCell Cell(string content) =>
        First(OfficeBlocks.Word($"<w:tbl><w:tr><w:tc>{content}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>", Styles));

    [Fact]
    public void Cells_know_their_table_row_and_cell()
    {
        const string Row = "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>";
        byte[] file = OfficeBlocks.Word($"<w:tbl>{Row}</w:tbl><w:p/><w:tbl>{Row}{Row}</w:tbl>");
        Assert.Equal(new() { Table = 2, Row = 2, Cell = 2 }, PackageMedium.Read(file, new()).OfType<Grid>().Last().Rows[1].Cells[1].Place);
    }

    private static GridCell First(byte[] file) => PackageMedium.Read(file, new()).OfType<Grid>().Single().Rows[0].Cells[0];

    private static string R(string text, string look = "") => $"<w:r><w:rPr>{look}</w:rPr><w:t>{text}</w:t></w:r>";
}
