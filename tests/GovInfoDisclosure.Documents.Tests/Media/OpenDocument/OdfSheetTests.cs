using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media;
using static GovInfoDisclosure.Documents.Tests.Media.OpenDocument.OdfSketch;

namespace GovInfoDisclosure.Documents.Tests.Media.OpenDocument;

public class OdfSheetTests
{
    [Fact]
    public void Rows_and_cells_that_repeat_are_as_many_as_they_are()
    {
        const string Rows = """
            <table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="3"/>
            <table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>x</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="3"><text:p>0</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="16379"/></table:table-row>
            <table:table-row table:visibility="filter"><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row>

            <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-spanned="3">
            <text:p>c</text:p></table:table-cell>
            <table:covered-table-cell table:number-columns-repeated="2"/>
            <table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>
            """;
        Assert.Equal(["a|0|0|0", "c|(c)|1|", "c|(c)|1|"], Lines(Sheet(Rows)));
    }

    [Fact]
    public void Columns_that_are_not_shown_are_left_out() => Assert.Equal(["2|4"], Lines(Sheet(
        "<table:table-column table:visibility=\"collapse\"/><table:table-column/>"
            + "<table:table-column table:visibility=\"filter\"/><table:table-column/><table:table-row>"
            + string.Concat("1234".Select(c => $"<table:table-cell><text:p>{c}</text:p></table:table-cell>")) + "</table:table-row>")));

    [Theory]
    [InlineData("float", "12", "12", "12", "None")]
    [InlineData("float", "59237.2449", "59237.24", "59237.2449", "Rounded")]
    [InlineData("float", "-1", "1", "1", "Stored")]
    [InlineData("float", "15000", "1.5万", "1.5万", "Stored")]
    [InlineData("float", "7", "", "", "Stored")]
    [InlineData("currency", "251000", "¥251,000.00", "251,000.00元", "None")]
    [InlineData("string", "", "无", "无", "None")]
    public void A_cell_gives_what_it_shows_with_all_decimals(string type, string value, string shown, string text, string asides)
    {
        GridCell cell = Cell($"<table:table-cell office:value-type=\"{type}\" office:value=\"{value}\"><text:p>{shown}</text:p></table"
            + $":table-cell>");
        Assert.Equal((text, asides), (cell.Text, cell.Asides.ToString()));
    }

    [Fact]
    public void A_date_is_written_as_dates_are()
    {
        GridCell cell = Cell("<table:table-cell office:value-type=\"date\" office:date-value=\"2024-01-19\"><text:p>1/19/24</text:p></"
            + "table:table-cell>");
        Assert.Equal("2024年1月19日", cell.Text);
    }

    [Fact]
    public void A_formula_without_a_value_is_not_zero()
    {
        GridCell cell = Cell("<table:table-cell table:formula=\"of:=SUM([.A1])\"/>");
        Assert.Contains("公式未计算", cell.Failure?.Chinese);
    }

    [Fact]
    public void Marks_struck_out_figures_and_comments_do_not_belong_to_figures()
    {
        string styles = Style("n", "style:text-position=\"super 58%\"") + Style("s", "style:text-line-through-style=\"solid\"",
            "table-cell");
        const string Noted = "<table:table-cell><office:annotation><text:p>批注</text:p></office:annotation>"
            + "<text:p>12<text:span text:style-name=\"n\">3</text:span></text:p></table:table-cell>";
        GridRow row = MediumReader.Read(Sheet(
            $"<table:table-row>{Noted}<table:table-cell table:style-name=\"s\"><text:p>5</text:p></table:table-cell></table:table-row>",
                styles), new())
            .Blocks.OfType<Grid>().Single().Rows[0];
        Assert.Equal([("12", Asides.NoteMark), ("", Asides.StruckOut)], row.Cells.Select(c => (c.Text, c.Asides)));
    }

    [Fact]
    public void Sheets_that_are_not_shown_are_left_out() => Assert.Empty(Lines(Sheet(
        "<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>",
        "<style:style style:name=\"h\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>") is var file
        ? System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(file).Replace("table:name=",
            "table:style-name=\"h\" table:name=",
            StringComparison.Ordinal)) : []));

    [Fact]
    public void A_text_box_is_read_where_no_text_is_and_reported_elsewhere()
    {
        const string Box = "<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>";
        Assert.Equal(["框"], Lines(Sheet($"<table:table-row><table:table-cell>{Box}</table:table-cell></table:table-row>")));
        Assert.Contains(Lines(Sheet($"<table:table-row><table:table-cell><text:p>1</text:p>{Box}</table:table-cell></table:table-row>")),
            l => l.Contains("text box", StringComparison.Ordinal));
    }

    private static GridCell Cell(string cell) => MediumReader.Read(
        Sheet($"<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell>{cell}</table:table-row>"), new())
        .Blocks.OfType<Grid>().Single().Rows[0].Cells[1];
}
