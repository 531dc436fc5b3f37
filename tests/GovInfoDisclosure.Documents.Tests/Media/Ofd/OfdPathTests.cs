using GovInfoDisclosure.Documents.Content;
using static GovInfoDisclosure.Documents.Tests.Media.Ofd.OfdReading;

namespace GovInfoDisclosure.Documents.Tests.Media.Ofd;

/// <summary>Which lines of paths part the cells of a table.</summary>
public class OfdPathTests
{
    private const string Filled = "Stroke='false' Fill='true'";

    [Theory]
    [InlineData("M 50 100 L 50 120", "", "")]
    [InlineData("M50 100L50 120", "", "")]
    [InlineData("S 50 100 M 50 100 L 50 110 L 50 120", "", "")]
    [InlineData("M 50 100 L 50 120 C", "", "")]
    [InlineData("M 50 100 L 50.2 100 L 50.2 120 L 50 120 C", Filled, "")]
    [InlineData("M 50 100 L 50 120", "CTM='1 0 0 1 0 0' LineWidth='0.1'", "")]
    [InlineData("M 25 50 L 25 60", "CTM='2 0 0 2 0 0'", "")]
    [InlineData("M 100 -50 L 120 -50", "CTM='0 1 -1 0 0 0'", "")]
    [InlineData("M 0 0 Q 1 1 2 2 A 9 9 0 0 1 50 100 L 50 120", "", "")]
    [InlineData("M 0 0 B 1 1 2 2 50 100 L 50 120", "", "<ofd:StrokeColor Value='100 100 100'/>")]
    public void Straight_lines_part_cells(string data, string attributes, string inner) =>
        Assert.Equal(["左", "右"], Cells(data, attributes, inner));

    [Theory]
    [InlineData("M 50 100 L 50 120", "Stroke='false'", "")]
    [InlineData("M 50 100 L 50 120", "", "<ofd:StrokeColor Value='255 255 255'/>")]
    [InlineData("M 50 100 L 50 120", "Visible='false'", "")]
    [InlineData("M 50 100 L 50 120", "Alpha='0'", "")]
    [InlineData("M 50 100 L 51.5 100 L 51.5 120 L 50 120 C", Filled, "")]
    [InlineData("M 50 100 B 51 105 51 115 50 120", "", "")]
    [InlineData("M 50 100 A 90 90 0 0 1 50 120", "", "")]
    [InlineData("L 50 100 L 50 120", "", "")]
    [InlineData("M 50 x L 50 120", "", "")]
    [InlineData("", "", "")]
    public void Other_lines_do_not(string data, string attributes, string inner) =>
        Assert.Equal(["左 右"], Cells(data, attributes, inner));

    [Fact]
    public void A_colour_of_the_layer_applies_to_lines_without_one() => Assert.Empty(Blocks(new OfdSketch()
        .Part("Doc_0/Pages/Page_0/Content.xml", "<Page><Content><Layer DrawParam='1'>"
            + new OfdPageSketch().Box(30, 100, 40, 20).Line(50, 100, 50, 120).Text(32, 106, "左").Objects
                .Replace("ofd:", "", StringComparison.Ordinal) + "</Layer></Content></Page>")
        .Resources("<ofd:DrawParams><ofd:DrawParam ID='1'><ofd:StrokeColor Value='255 255 255'/></ofd:DrawParam></ofd:DrawParams>")
        .Page(_ => { })).OfType<Grid>());

    // A frame around two rows, whose second column the path begins.
    private static string[] Cells(string data, string attributes, string inner) =>
    [
        .. Assert.IsType<Grid>(Assert.Single(Blocks(new OfdSketch().Page(p => p.Box(30, 100, 40, 20).Line(30, 110, 70, 110)
            .Line(60, 100, 60, 110).Line(60, 110, 60, 120).Text(42, 106, "左").Text(54, 106, "右").Text(62, 106, "末")
            .Path(System.Runtime.CompilerServices.FormattableStringFactory.Create(data), attributes, inner))))).Rows[0].Cells
            .Where(c => c is { Covered: false } && c.Text != "末").Select(c => c.Text),
    ];
}
