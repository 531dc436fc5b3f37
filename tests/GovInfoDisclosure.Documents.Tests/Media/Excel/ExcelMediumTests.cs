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
    [InlineData("<c s='1'><v>0.05</v></c>", "5.00%")]
    [InlineData("<c s='2'><v>45310</v></c>", "2024年1月19日")]
    [InlineData("<c s='99'><v>5</v></c>", "5")]
    [InlineData("<c t='b'><v>1</v></c>", "TRUE")]
    [InlineData("<c t='e'><f>A1/0</f><v>#DIV/0!</v></c>", "#DIV/0!")]
    [InlineData("<c><f>A1+1</f><v>7</v></c>", "7")]
    [InlineData("<c><f>A1+1</f></c>", "=A1+1")]
    [InlineData("<c t='str'><f>T(A1)</f><v></v></c>", "")]
    [InlineData("<c t='s'><v>0</v></c>", "行政处罚")]
    [InlineData("<c t='s'><v>1</v></c>", "自然人")]
    [InlineData("<c t='inlineStr'><is><t>甲_x000D_乙</t></is></c>", "甲\n乙")]
    public void A_cell_is_read_as_what_it_holds(string cell, string expected)
    {
        const string Strings = "<si><r><t>行政</t></r><r><t>处罚</t></r></si><si><t>自然人</t><rPh sb='0' eb='3'><t>しぜんじん</t></rPh></si>";
        const string Styles = "<cellXfs><xf numFmtId='0'/><xf numFmtId='10'/><xf numFmtId='14'/></cellXfs>";
        byte[] file =
            OfficeBlocks.Excel($"<sheetData><row>{cell}<c t='inlineStr'><is><t>.</t></is></c></row></sheetData>", Strings, Styles);
        Assert.Equal([$"{expected}|."], OfficeBlocks.Lines(file));
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

    private static string Text(string text) => $"<c t='str'><v>{text}</v></c>";

    private static string Box(int from, int to, string text, string attributes = "") => $"""
        <xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:row>{from}</xdr:row></xdr:from>
        <xdr:to><xdr:col>9</xdr:col><xdr:row>{to}</xdr:row></xdr:to>
        <xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="1" {attributes}/></xdr:nvSpPr>
        <xdr:txBody>{text}</xdr:txBody></xdr:sp></xdr:twoCellAnchor>
        """;
}
