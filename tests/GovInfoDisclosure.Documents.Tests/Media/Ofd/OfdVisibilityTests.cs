using GovInfoDisclosure.Documents.Content;
using static GovInfoDisclosure.Documents.Tests.Media.Ofd.OfdReading;

namespace GovInfoDisclosure.Documents.Tests.Media.Ofd;

/// <summary>What nobody sees is not read.</summary>
public class OfdVisibilityTests
{
    private const string White = "<ofd:FillColor Value='255 255 255'/>";

    [Theory]
    [InlineData("", "", "12")]
    [InlineData("Visible='false'", "", "")]
    [InlineData("Visible='0'", "", "")]
    [InlineData("Alpha='0'", "", "")]
    [InlineData("Alpha='128'", "", "12")]
    [InlineData("", "<ofd:FillColor Value='0 0 0' Alpha='0'/>", "")]
    [InlineData("", White, "")]
    [InlineData("", "<ofd:FillColor Value='#FF #FF #FF'/>", "")]
    [InlineData("", "<ofd:FillColor Value='0 0 0 0'/>", "")]
    [InlineData("", "<ofd:FillColor Value='255'/>", "")]
    [InlineData("", "<ofd:FillColor Value='200 0 0'/>", "12")]
    [InlineData("", "<ofd:FillColor Value='255 255'/>", "12")]
    [InlineData("Fill='false'", "", "")]
    [InlineData("Fill='false' Stroke='true'", "", "12")]
    [InlineData("Stroke='true'", White, "12")]
    [InlineData("DrawParam='1'", "", "")]
    [InlineData("DrawParam='2'", "", "")]
    [InlineData("DrawParam='3'", "", "12")]
    [InlineData("DrawParam='4'", "", "12")]
    [InlineData("DrawParam='1'", "<ofd:FillColor Value='0 0 0'/>", "12")]
    public void Text_is_read_if_it_has_a_colour(string attributes, string inner, string seen)
    {
        OfdSketch document = new OfdSketch().Page(p => p.Text(20, 50, "甲").Text(24, 50, "12", 4, attributes, inner))
            .Resources($"<ofd:DrawParams><ofd:DrawParam ID='1'>{White}</ofd:DrawParam><ofd:DrawParam ID='2' Relative='1'/>"
                + "<ofd:DrawParam ID='3' Relative='4'/><ofd:DrawParam ID='4' Relative='3'/></ofd:DrawParams>");
        Assert.Equal(["甲" + seen], Lines(document));
    }

    [Theory]
    [InlineData("20 60 160", "12")]
    [InlineData("255 255 255", "")]
    public void White_letters_are_seen_on_an_area_of_another_colour(string ground, string seen) => Assert.Equal("甲" + seen,
        CellOf(p => p.Text(32, 106, "甲").Bar(35, 102, 8, 6, ground).Text(36, 106, "12", 4, "", White)).Text);

    [Theory]
    [InlineData(true, "12")]
    [InlineData(false, "")]
    public void Letters_without_ink_count_where_a_picture_is(bool isOver, string seen) => Assert.Equal(["甲" + seen],
        Lines(p => p.Text(20, 50, "甲").Text(24, 50, "12", 4, "Alpha='0'").Picture(isOver ? 0 : 100, 0, 90, 90)));

    [Theory]
    [InlineData("0 0 210 297", "12")]
    [InlineData("0 0 0 0", "12")]
    [InlineData("0 0 22 297", "")]
    [InlineData("0 0 210 30", "")]
    public void Text_outside_of_its_boundary_is_not_printed(string boundary, string seen) => Assert.Equal(["甲" + seen],
        Lines(p => p.Text(10, 50, "甲").Raw($"<ofd:TextObject Boundary='{boundary}' Size='4'>"
            + $"<ofd:TextCode X='{(seen.Length > 0 ? 14 : 40)}' Y='50'>12</ofd:TextCode></ofd:TextObject>")));

    [Theory]
    [InlineData("3", "", "123\uFFFD")]
    [InlineData("3", "DeltaX='2'", "123\uFFFD")]
    [InlineData("6", "", "1234")]
    [InlineData("7", "DeltaX='2'", "1234")]
    public void A_figure_that_its_boundary_cuts_is_in_doubt(string width, string steps, string read) => Assert.Equal(read,
        CellOf(p => p.Raw($"<ofd:TextObject Boundary='32 102 {width} 5' Size='4'>"
            + $"<ofd:TextCode X='0' Y='4' {steps}>1234</ofd:TextCode></ofd:TextObject>")).Text);

    [Fact]
    public void Prose_is_read_beyond_its_boundary() => Assert.Equal(["总体情况良好"], Lines(p => p.Raw(
        "<ofd:TextObject Boundary='32 102 9 5' Size='4'><ofd:TextCode X='0' Y='4'>总体情况良好</ofd:TextCode></ofd:TextObject>")));

    // Labels that are not wrapped would be printed over the figures beside them.
    [Theory]
    [InlineData("")]
    [InlineData("DeltaX='4'")]
    public void Text_longer_than_its_boundary_is_not_in_the_cell_beside_it(string steps)
    {
        Grid table = Assert.IsType<Grid>(Assert.Single(Blocks(new OfdSketch().Page(p => Table(p).Raw(
            $"<ofd:TextObject Boundary='31 102 18 6' Size='4'><ofd:TextCode X='0' Y='4' {steps}>行政规范性文件</ofd:TextCode>"
            + "</ofd:TextObject>")))));
        Assert.Equal(["行政规范性文件", "右"], table.Rows[0].Cells.Select(c => c.Text));
    }

    [Fact]
    public void Text_longer_than_its_boundary_on_a_turned_page_is_not_in_the_cell_beside_it()
    {
        OfdSketch document = new OfdSketch().Page(p => p.Raw(
                "<ofd:CompositeObject ResourceID='g' Boundary='0 0 210 297' CTM='0 1 -1 0 200 0'/>"))
            .Group("g", p => Table(p).Raw("<ofd:TextObject Boundary='31 102 18 6' Size='4'>"
                + "<ofd:TextCode X='0' Y='4' DeltaX='4'>行政规范性文件</ofd:TextCode></ofd:TextObject>"));
        Assert.Equal(["行政规范性文件", "右"],
            Assert.IsType<Grid>(Assert.Single(Blocks(document))).Rows[0].Cells.Select(c => c.Text));
    }

    [Theory]
    [InlineData("255 255 255", "", "64")]
    [InlineData("90 90 90", "", "64")]
    [InlineData("255 255 0", "Alpha='100'", "5764")]
    [InlineData("255 255 0", "Visible='false'", "5764")]
    [InlineData("255 255 255' Alpha='100", "", "5764")]
    [InlineData(null, "", "5764")]
    public void What_is_painted_over_is_not_read(string? color, string attributes, string seen) => Assert.Equal(seen,
        CellOf(p => p.Text(32, 106, "57").Path($"M 31 102 L 36 102 L 36 107 L 31 107 C", "Fill='true' Stroke='false' " + attributes,
            color is null ? "" : $"<ofd:FillColor Value='{color}'/>").Text(36, 106, "64")).Text);

    // A tenth of a point is 0.035 millimetres.
    [Theory]
    [InlineData("M 31 102 L 36 102 L 31 107 C", "57")]
    [InlineData("M 31 102 L 36 102 L 36.04 107 L 31 107 C", "57")]
    [InlineData("M 31 102 L 36 102 L 36.03 107 L 31 107 C", "")]
    public void Letters_under_an_area_that_is_no_box_are_read(string area, string seen) => Assert.Equal(seen, CellOf(p => p
        .Text(32, 106, "57").Raw("<ofd:PathObject Boundary='0 0 210 297' Fill='true' Stroke='false'>"
            + $"{White}<ofd:AbbreviatedData>{area}</ofd:AbbreviatedData></ofd:PathObject>")).Text);

    [Fact]
    public void White_letters_on_an_area_without_a_colour_are_not_seen() => Assert.Equal("甲",
        CellOf(p => p.Path($"M 31 102 L 40 102 L 40 108 L 31 108 C", "Fill='true' Stroke='false'")
            .Text(32, 106, "甲").Text(36, 106, "12", 4, "", White)).Text);

    [Theory]
    [InlineData("Size='0.1'", "")]
    [InlineData("Size='0'", "")]
    [InlineData("Size='4' Alpha='5'", "")]
    [InlineData("Size='2'", "12")]
    public void Text_too_small_or_too_faint_to_be_seen_is_not_read(string attributes, string seen) => Assert.Equal(["甲" + seen],
        Lines(p => p.Text(20, 50, "甲", 3).Codes(attributes, "<ofd:TextCode X='23' Y='50'>12</ofd:TextCode>")));

    [Theory]
    [InlineData("M 0 0 L 90 0 L 90 90 L 0 90 C", "12")]
    [InlineData("M 0 0 L 5 0 L 5 5 L 0 5 C", "")]
    public void Text_outside_of_its_clips_is_not_printed(string outline, string seen) => Assert.Equal(["甲" + seen],
        Lines(p => p.Text(20, 50, "甲").Codes("Size='4'", "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary='0 0 90 90'>"
            + $"<ofd:AbbreviatedData>{outline}</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>"
            + "<ofd:TextCode X='24' Y='50'>12</ofd:TextCode>")));

    [Fact]
    public void What_is_in_a_clear_or_hidden_group_is_not_seen() => Assert.Equal(["甲"], Lines(new OfdSketch()
        .Page(p => p.Text(20, 50, "甲").Raw("<ofd:CompositeObject ResourceID='g' Boundary='0 0 210 297' Alpha='0'/>")
            .Raw("<ofd:CompositeObject ResourceID='g' Boundary='0 0 210 297' Visible='false'/>"))
        .Group("g", p => p.Text(24, 50, "12"))));
}
