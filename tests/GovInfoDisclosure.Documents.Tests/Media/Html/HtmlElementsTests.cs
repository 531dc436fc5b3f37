using AngleSharp.Html.Parser;
using GovInfoDisclosure.Documents.Media.Html;

namespace GovInfoDisclosure.Documents.Tests.Media.Html;

public class HtmlElementsTests
{
    [Theory]
    [InlineData("script")]
    [InlineData("style")]
    [InlineData("noscript")]
    [InlineData("template")]
    [InlineData("iframe")]
    [InlineData("object")]
    [InlineData("embed")]
    [InlineData("applet")]
    [InlineData("audio")]
    [InlineData("video")]
    [InlineData("canvas")]
    [InlineData("svg")]
    [InlineData("math")]
    [InlineData("map")]
    [InlineData("nav")]
    [InlineData("footer")]
    [InlineData("aside")]
    [InlineData("datalist")]
    [InlineData("button")]
    [InlineData("head")]
    [InlineData("title")]
    public void What_is_no_part_of_the_text_is_left_out(string name) => AssertRole(HtmlRole.LeftOut, name);

    [Theory]
    [InlineData("p")]
    [InlineData("div")]
    [InlineData("h1")]
    [InlineData("h2")]
    [InlineData("h3")]
    [InlineData("h4")]
    [InlineData("h5")]
    [InlineData("h6")]
    [InlineData("ul")]
    [InlineData("ol")]
    [InlineData("li")]
    [InlineData("dl")]
    [InlineData("dt")]
    [InlineData("dd")]
    [InlineData("section")]
    [InlineData("article")]
    [InlineData("main")]
    [InlineData("header")]
    [InlineData("hgroup")]
    [InlineData("blockquote")]
    [InlineData("pre")]
    [InlineData("form")]
    [InlineData("fieldset")]
    [InlineData("legend")]
    [InlineData("figure")]
    [InlineData("figcaption")]
    [InlineData("address")]
    [InlineData("center")]
    [InlineData("hr")]
    [InlineData("body")]
    [InlineData("details")]
    [InlineData("summary")]
    [InlineData("caption")]
    [InlineData("marquee")]
    [InlineData("menu")]
    [InlineData("dir")]
    [InlineData("listing")]
    [InlineData("xmp")]
    public void A_block_is_apart_from_the_text_around_it(string name) => AssertRole(HtmlRole.Block, name);

    [Theory]
    [InlineData("span")]
    [InlineData("b")]
    [InlineData("a")]
    [InlineData("font")]
    [InlineData("sup")]
    public void Other_elements_are_in_the_line(string name) => AssertRole(HtmlRole.Inline, name);

    private static void AssertRole(HtmlRole role, string name) =>
        Assert.Equal(role, HtmlElements.RoleOf(new HtmlParser().ParseDocument("").CreateElement(name)));
}
