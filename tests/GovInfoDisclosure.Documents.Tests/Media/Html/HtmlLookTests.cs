using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Html;

namespace GovInfoDisclosure.Documents.Tests.Media.Html;

/// <summary>What a style hides from readers of a page is left out, and what they see is read: each just beside the limit.</summary>
public class HtmlLookTests
{
    [Theory]
    [InlineData("1.9px", "2px")]
    [InlineData("1.9", "2")]
    [InlineData("1.4pt", "1.6pt")]
    [InlineData("12%", "13%")]
    [InlineData(".12em", ".13em")]
    [InlineData(".12rem", ".13rem")]
    [InlineData(".02in", ".03in")]
    [InlineData(".05cm", ".06cm")]
    [InlineData(".5mm", ".6mm")]
    public void Letters_of_less_than_two_pixels_cannot_be_read(string hidden, string shown) =>
        AssertShown($"font-size:{hidden}", $"font-size:{shown}");

    [Theory]
    [InlineData("<b style='font-size:2.3px'><i style='font-size:smaller'>12</i></b>", false)]
    [InlineData("<b style='font-size:2.5px'><i style='font-size:smaller'>12</i></b>", true)]
    [InlineData("<b style='font-size:1.6px'><i style='font-size:larger'>12</i></b>", false)]
    [InlineData("<b style='font-size:1.8px'><i style='font-size:larger'>12</i></b>", true)]
    [InlineData("<b style='font-size:1px'><i style='font-size:inherit'>12</i></b>", false)]
    [InlineData("<b style='font-size:1px'><i style='font-size:medium'>12</i></b>", true)]
    [InlineData("<b style='font-size:8px'><i style='font-size:50%'><u style='font-size:50%'>12</u></i></b>", true)]
    [InlineData("<b style='font-size:8px'><i style='font-size:50%'><u style='font-size:40%'>12</u></i></b>", false)]
    public void A_size_may_go_by_that_of_the_text_around_it(string text, bool isShown) => Assert.Equal(isShown ? "12" : "", Read(text));

    [Theory]
    [InlineData("text-indent:-901px", "text-indent:-900px")]
    [InlineData("opacity:.01", "opacity:.02")]
    [InlineData("transform:scale(0)", "transform:scale(1)")]
    [InlineData("position:absolute;left:-901px", "position:absolute;left:-900px")]
    [InlineData("position:fixed;top:-999px", "position:static;top:-999px")]
    [InlineData("position:absolute;clip:rect(0 0 0 0)", "position:absolute;clip:rect(0 9px 9px 0)")]
    [InlineData("position:absolute;clip:rect(1px,1px,1px,1px)", "position:absolute;clip:rect(-1px,1px,1px,1px)")]
    [InlineData("position:absolute;clip-path:inset(50%)", "position:absolute;clip-path:inset(5%)")]
    [InlineData("visibility:collapse", "visibility:visible")]
    [InlineData("font:0/0 a", "font:10px/0 a")]
    public void Text_outside_the_page_or_without_ink_cannot_be_read(string hidden, string shown) => AssertShown(hidden, shown);

    [Theory]
    [InlineData("#fff", "#fdf")]
    [InlineData("#f8f8f8", "#f7f7f7")]
    [InlineData("#fffff0", "#ffffe0")]
    [InlineData("#fff7f0", "#fff7ef")]
    [InlineData("#f0fff7", "#effff7")]
    [InlineData("rgb(248, 248, 248)", "rgb(247, 247, 247)")]
    [InlineData("rgb(255 232 255)", "rgb(255 231 255)")]
    [InlineData("rgba(0,0,0,0)", "rgba(0,0,0,1)")]
    [InlineData("rgba(0 0 0 / 0%)", "rgb(0, 0, 0)")]
    [InlineData("transparent", "red")]
    public void Text_in_the_colour_of_its_ground_cannot_be_read(string hidden, string shown) =>
        AssertShown($"color:{hidden}", $"color:{shown}");

    [Theory]
    [InlineData("color:#00f;background:#00f", "color:#00f;background:#0f0")]
    [InlineData("color:#010203;background:#010203", "color:#010203;background:#010220")]
    [InlineData("color:white;background:none", "color:white;background:url(a.png)")]
    [InlineData("color:white;background:no-repeat #fff", "color:white;background:linear-gradient(#fff, red)")]
    [InlineData("color:white;background-color:white;background:red", "color:white;background-color:red;background:white")]
    public void The_ground_may_have_a_colour_or_a_picture(string hidden, string shown) => AssertShown(hidden, shown);

    [Theory]
    [InlineData("<b style='color:white'><i style='font-size:9pt'>12</i></b>", "")]
    [InlineData("<b style='color:white'><i style='color:inherit;font-size:9pt'>12</i></b>", "")]
    [InlineData("<b style='color:white'><i style='color:black'>12</i></b>", "12")]
    [InlineData("<b style='color:white;background:red'><i style='background:none'>12</i></b>", "12")]
    [InlineData("<b style='color:white;background:red'><i style='background:transparent'>12</i></b>", "12")]
    [InlineData("<b style='color:white;background:red'><i style='background:white'>12</i></b>", "")]
    [InlineData("<b style='visibility:hidden'><i style='visibility:visible'>12</i></b>", "12")]
    [InlineData("<b style='opacity:0'><i style='opacity:1'>12</i></b>", "")]
    public void What_a_style_does_not_say_is_as_around_it(string text, string read) => Assert.Equal(read, Read(text));

    private static void AssertShown(string hidden, string shown)
    {
        Assert.Equal("", Read($"<i style='{hidden}'>12</i>"));
        Assert.Equal("12", Read($"<i style='{shown}'>12</i>"));
    }

    private static string Read(string text) =>
        HtmlPage.Read($"<table><tr><td>{text}</table>", new()).Blocks.OfType<Grid>().Single().Rows[0].Cells[0].Text;
}
