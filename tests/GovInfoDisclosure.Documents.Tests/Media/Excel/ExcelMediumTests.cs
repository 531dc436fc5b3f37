using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media;
using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests.Media.Excel;

public class ExcelMediumTests
{
    [Theory]
    [InlineData("<c><v>59237.244899999998</v></c>", "59237.2449")]
    [InlineData("<c><v>0.30000000000000004</v></c>", "0.3")]
    [InlineData("<c><v>1E-4</v></c>", "0.0001")]
    [InlineData("<c><v>1.2E+10</v></c>", "12000000000")]
    [InlineData("<c><v>-3</v></c>", "-3")]
    [InlineData("<c><v>1E+300</v></c>", "1E+300")]
    [InlineData("<c s='1'><v>0.05</v></c>", "5%")]
    [InlineData("<c s='2'><v>45310</v></c>", "2024年1月19日")]
    [InlineData("<c s='99'><v>5</v></c>", "5")]
    [InlineData("<c t='b'><v>1</v></c>", "TRUE")]
    [InlineData("<c t='e'><f>A1/0</f><v>#DIV/0!</v></c>", "#DIV/0!")]
    [InlineData("<c><f>A1+1</f><v>7</v></c>", "7")]
    [InlineData("<c t='str'><f>T(A1)</f><v></v></c>", "")]
    [InlineData("<c t='s'><v>0</v></c>", "行政处罚")]
    [InlineData("<c t='s'><v>1</v></c>", "自然人")]
    [InlineData("<c t='inlineStr'><is><t>甲_x000D_乙</t></is></c>", "甲\n乙")]
    public void A_cell_is_read_as_what_it_shows(string cell, string expected)
    {
        const string Strings = "<si><r><t>行政</t></r><r><t>处罚</t></r></si><si><t>自然人</t><rPh sb='0' eb='3'><t>しぜんじん</t></rPh></si>";
        const string Styles = "<cellXfs><xf numFmtId='0'/><xf numFmtId='10'/><xf numFmtId='14'/></cellXfs>";
        byte[] file =
            OfficeBlocks.Excel($"<sheetData><row>{cell}<c t='inlineStr'><is><t>.</t></is></c></row></sheetData>", Strings, Styles);
        Assert.Equal([$"{expected}|."], OfficeBlocks.Lines(file));
    }

    [Theory]
    [InlineData("<c><f>A1+1</f></c>")]
    [InlineData("<c><f>A1+1</f><v></v></c>")]
    [InlineData("<c><f>A1+1</f><v/></c>")]
    [InlineData("<c t='n'><f>A1+1</f><v> </v></c>")]
    [InlineData("<c t='str'><f>A1</f></c>")]
    [InlineData("<c><f t='shared' si='0'/></c>")]
    public void A_formula_without_a_value_was_never_calculated(string cell)
    {
        GridCell read = Cells(OfficeBlocks.Excel($"<sheetData><row>{cell}</row></sheetData>")).First();

        Assert.Equal(("", "the formula has not been calculated; open and save the file in Excel, and read it again"),
            (read.Text, read.Failure?.English));
    }

    [Theory]
    [InlineData("0", "0", true, true)]
    [InlineData("0", "7", true, false)]
    [InlineData("0", "0", false, false)]
    public void Formulas_that_are_all_0_and_to_be_calculated_first_never_were(string first, string second, bool onLoad, bool isFailure)
    {
        byte[] file = OfficeBlocks.Excel(
            $"<sheetData><row><c><f>A9</f><v>{first}</v></c><c><f>A9</f><v>{second}</v></c><c><v>0</v></c></row></sheetData>",
            workbook: onLoad ? "<calcPr fullCalcOnLoad='1'/>" : "<calcPr calcId='191029'/>");

        Assert.Equal([isFailure, isFailure, false], Cells(file).Select(c => c.Failure is not null));
    }

    [Theory]
    [InlineData("<r><t>644</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>2</t></r>", "644", "644²", "NoteMark")]
    [InlineData("<r><t>644</t></r><r><rPr><sz val='9'/><vertAlign val='subscript'/></rPr><t>2</t></r>", "644", "644²", "NoteMark")]
    [InlineData("<r><t>644</t></r><r><rPr><vertAlign val='baseline'/></rPr><t>2</t></r>", "6442", "6442", "None")]
    [InlineData("<r><rPr><strike/></rPr><t>46</t></r><r><t>64</t></r>", "64", "46 64", "StruckOut")]
    [InlineData("<r><rPr><strike val='0'/></rPr><t>46</t></r><r><t>64</t></r>", "4664", "4664", "None")]
    [InlineData("<r><t>64</t></r><r><rPr><color rgb='FFFFFFFF'/></rPr><t>5</t></r>", "64", "645", "Invisible")]
    [InlineData("<r><t>64</t></r><r><rPr><color theme='0'/></rPr><t>5</t></r>", "64", "645", "Invisible")]
    [InlineData("<r><t>64</t></r><r><rPr><color theme='0' tint='-0.5'/></rPr><t>5</t></r>", "645", "645", "None")]
    [InlineData("<r><t>64</t></r><r><rPr><color indexed='9'/></rPr><t>5</t></r>", "64", "645", "Invisible")]
    [InlineData("<r><t>64</t></r><r><rPr><sz val='1'/></rPr><t>5</t></r>", "64", "645", "Invisible")]
    [InlineData("<r><t>64</t></r><r><rPr><sz val='6'/></rPr><t>5</t></r>", "645", "645", "None")]
    public void Notes_and_what_is_struck_out_or_unseen_do_not_belong_to_a_text(string runs, string text, string printed, string asides)
    {
        const string Row = "<sheetData><row><c t='s'><v>0</v></c><c t='inlineStr'><is>";
        byte[] file = OfficeBlocks.Excel($"{Row}{runs}</is></c></row></sheetData>", $"<si>{runs}</si>");

        Assert.Equal([(text, printed, asides), (text, printed, asides)], Cells(file).Select(c => (c.Text, c.Printed, c.Asides.ToString())));
    }

    [Theory]
    [InlineData("<strike/>", 0, "64", "StruckOut")]
    [InlineData("<vertAlign val='superscript'/>", 0, "64", "NoteMark")]
    [InlineData("<color rgb='FFFFFFFF'/>", 0, "64", "Invisible")]
    [InlineData("<color rgb='FFFFFFFF'/>", 1, "64", "None")]
    [InlineData("<color rgb='FFFFFFFF'/>", 2, "64", "Invisible")]
    public void The_font_of_a_cell_is_that_of_all_text_without_one(string font, int fill, string printed, string asides)
    {
        string styles = $"""
            <fonts><font/><font>{font}</font></fonts>
            <fills><fill><patternFill patternType="none"/></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="FF4472C4"/></patternFill></fill>
            <fill><patternFill patternType="solid"><fgColor theme="0"/></patternFill></fill></fills>
            <cellXfs><xf/><xf fontId="1" fillId="{fill}"/></cellXfs>
            """;
        byte[] file = OfficeBlocks.Excel(
            "<sheetData><row><c s='1'><v>64</v></c><c s='1' t='s'><v>0</v></c>"
                + "<c s='1' t='inlineStr'><is><t>64</t></is></c></row></sheetData>",
            "<si><r><t>6</t></r><r><rPr><sz val='11'/></rPr><t/></r><r><t>4</t></r></si>", styles);

        string text = asides == "None" ? printed : "";
        // Of cells that are raised as a whole, only the pieces of rich text look so in what is printed.
        Assert.All(Cells(file), c => Assert.Equal(
            (text, printed, asides), (c.Text, c.Printed.Replace("⁶⁴", "64", StringComparison.Ordinal), c.Asides.ToString())));
    }

    [Fact]
    public void Merged_ranges_fill_the_grid_and_hidden_rows_and_columns_close_up() =>
        Assert.Equal(["题|(题)|丙", "(题)|(题)|丁"], OfficeBlocks.Lines(OfficeBlocks.Excel(
        """
        <cols><col min="1" max="1" hidden="1"/></cols>
        <sheetData><row r="3"><c r="A3" t="str"><v>题</v></c><c r="D3" t="str"><v>丙</v></c></row>
        <row r="4" hidden="1"><c r="D4"><v>9</v></c></row>
        <row r="7"><c r="B7" t="str"><v>旧</v></c><c r="D7" t="str"><v>丁</v></c></row></sheetData>
        <mergeCells><mergeCell ref="A3:C7"/><mergeCell ref="nonsense"/></mergeCells>
        """)));

    [Fact]
    public void Rows_and_cells_without_numbers_follow_each_other() =>
        Assert.Equal(["1||3|4", "5|||"], OfficeBlocks.Lines(OfficeBlocks.Excel(
            "<sheetData><row><c><v>1</v></c><c/><c r='C1'><v>3</v></c><c><v>4</v></c></row><row/><row><c><v>5</v></c></row></sheetData>")));

    [Theory]
    [InlineData("thin", "2")]
    [InlineData("none", "2|")]
    public void Rows_end_with_their_last_cell_where_cells_have_borders(string line, string second) =>
        Assert.Equal(["1|", second, "|3"], OfficeBlocks.Lines(OfficeBlocks.Excel(
            "<sheetData><row><c s='1'><v>1</v></c><c s='1'/></row>"
                + "<row><c s='1'><v>2</v></c></row><row><c r='B3'><v>3</v></c></row></sheetData>",
            styles: $"<borders><border/><border><left style='{line}'/></border></borders><cellXfs><xf/><xf borderId='1'/></cellXfs>")));

    [Fact]
    public void A_bordered_cell_that_sticks_out_of_a_row_with_text_is_seen() =>
        Assert.Equal(["1", "2|"], OfficeBlocks.Lines(OfficeBlocks.Excel(
            "<sheetData><row><c s='1'><v>1</v></c></row>"
                + "<row><c s='1'><v>2</v></c><c s='1'/></row><row><c/><c/><c s='1'/></row></sheetData>",
            styles: "<borders><border/><border><left style='thin'/></border></borders><cellXfs><xf/><xf borderId='1'/></cellXfs>")));

    [Theory]
    [InlineData("", "1|", "|")]
    [InlineData("<row><c s='1'/><c s='1'/></row>", "1|")]
    [InlineData("<row><c/></row><row><c s='1'><v>3</v></c></row>", "1|", "|", "3")]
    [InlineData("<row><c s='1'><v>3</v></c></row>", "1|", "3")]
    public void A_blank_row_with_borders_ends_a_table(string below, params string[] rows) =>
        Assert.Equal(rows, OfficeBlocks.Lines(OfficeBlocks.Excel(
            $"<sheetData><row><c s='1'><v>1</v></c><c s='1'/></row><row><c s='1'/><c s='1'/></row>{below}</sheetData>",
            styles: "<borders><border/><border><left style='thin'/></border></borders><cellXfs><xf/><xf borderId='1'/></cellXfs>")));

    [Fact]
    public void Text_boxes_fill_rows_without_text_and_are_told_where_they_lie_over_others()
    {
        string sheet =
            $"<sheetData><row r='3'>{Text("上")}</row><row r='9'>{Text("中")}</row><row r='20'>{Text("下")}</row></sheetData>"
                + "<mergeCells><mergeCell ref='A10:D12'/></mergeCells><drawing r:id='drawing1'/>";
        string shapes = Box(10, 11, "<a:p><a:r><a:t>合</a:t></a:r><a:br/><a:r><a:t>并</a:t></a:r></a:p>")
            + Box(19, 19, "<a:p><a:r><a:t>遮住</a:t></a:r></a:p>")
            + Box(2, 4, "<a:p><a:r><a:t>一</a:t></a:r></a:p><a:p/><a:p><a:r><a:t>二</a:t></a:r></a:p>")
            + Box(0, 0, "<a:p><a:r><a:t>隐藏</a:t></a:r></a:p>", "hidden='1'");
        Assert.Equal(["上", "一\n二", "中", "合\n并", "下", "a text box over cells, “遮住”,"],
            OfficeBlocks.Lines(OfficeBlocks.Excel(sheet, shapes: shapes)));
    }

    // Numbers that show fewer decimals than are stored are rounded.
    [Theory]
    [InlineData(0, "1234.5", "1234.5", Asides.None)]
    [InlineData(1, "1234.5", "1234.5", Asides.Rounded)]
    [InlineData(2, "1234.567", "1234.567", Asides.Rounded)]
    [InlineData(3, "1234.5", "1234.5", Asides.Rounded)]
    [InlineData(4, "1234.567", "1234.567", Asides.Rounded)]
    [InlineData(5, "12", "12元", Asides.None)]
    [InlineData(8, "12.5", "12.5元", Asides.None)]
    [InlineData(9, "0.12", "12%", Asides.None)]
    [InlineData(11, "1230", "1230", Asides.None)]
    [InlineData(12, "4", "4", Asides.None)]
    [InlineData(37, "1234.5", "1234.5", Asides.Rounded)]
    [InlineData(39, "1234.567", "1234.567", Asides.Rounded)]
    [InlineData(42, "12", "12元", Asides.None)]
    [InlineData(44, "12.5", "12.5元", Asides.None)]
    [InlineData(49, "12", "12", Asides.None)]
    [InlineData(14, "45310", "2024年1月19日", Asides.None)]
    [InlineData(22, "45310", "2024年1月19日", Asides.None)]
    [InlineData(23, "45310", "45310", Asides.None)]
    [InlineData(26, "45310", "45310", Asides.None)]
    [InlineData(27, "45310", "2024年1月19日", Asides.None)]
    [InlineData(36, "45310", "2024年1月19日", Asides.None)]
    [InlineData(50, "45310", "2024年1月19日", Asides.None)]
    [InlineData(58, "45310", "2024年1月19日", Asides.None)]
    [InlineData(59, "45310", "45310", Asides.None)]
    public void Formats_that_need_no_code_are_known_by_their_numbers(int format, string stored, string text, object asides)
    {
        GridCell cell = Cells(OfficeBlocks.Excel($"<sheetData><row><c s='1'><v>{stored}</v></c>{Text("x")}</row></sheetData>",
            styles: $"<cellXfs><xf/><xf numFmtId='{format}'/></cellXfs>")).First();
        Assert.Equal((text, (Asides)asides), (cell.Text, cell.Asides));
    }

    [Theory]
    [InlineData("min='2' max='2'", "1|3")]
    [InlineData("min='2' max='16384'", "1")]
    [InlineData("min='1' max='1'", "2|3")]
    [InlineData("min='2' max='16385'", "1|2|3")]
    [InlineData("min='0' max='2'", "1|2|3")]
    [InlineData("min='3' max='2'", "1|2|3")]
    public void Hidden_columns_are_left_out(string columns, string line) => Assert.Equal([line], OfficeBlocks.Lines(OfficeBlocks.Excel(
        $"<cols><col {columns} hidden='1'/></cols><sheetData><row>{Text("1")}{Text("2")}{Text("3")}</row></sheetData>")));

    private static IEnumerable<GridCell> Cells(byte[] file) =>
        PackageMedium.Read(file, new()).OfType<Grid>().SelectMany(g => g.Rows).SelectMany(r => r.Cells);

    private static string Text(string text) => $"<c t='str'><v>{text}</v></c>";

    private static string Box(int from, int to, string text, string attributes = "") => $"""
        <xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:row>{from}</xdr:row></xdr:from>
        <xdr:to><xdr:col>9</xdr:col><xdr:row>{to}</xdr:row></xdr:to>
        <xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="1" {attributes}/></xdr:nvSpPr>
        <xdr:txBody>{text}</xdr:txBody></xdr:sp></xdr:twoCellAnchor>
        """;
}
