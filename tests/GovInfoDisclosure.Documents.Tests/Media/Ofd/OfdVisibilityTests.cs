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

    [Fact]
    public void A_figure_that_its_boundary_cuts_is_not_read() => Assert.NotEqual("1234", CellOf(p => p.Raw(
        "<ofd:TextObject Boundary='32 102 3 5' Size='4'><ofd:TextCode X='0' Y='4'>1234</ofd:TextCode></ofd:TextObject>")).Text);

    [Fact]
    public void Prose_is_read_beyond_its_boundary() => Assert.Equal(["总体情况良好"], Lines(p => p.Raw(
        "<ofd:TextObject Boundary='32 102 9 5' Size='4'><ofd:TextCode X='0' Y='4'>总体情况良好</ofd:TextCode></ofd:TextObject>")));

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
