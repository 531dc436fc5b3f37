using AngleSharp.Html.Dom;
using GovInfoDisclosure.Documents.Media.Html;

namespace GovInfoDisclosure.Documents.Tests.Media.Html;

public class HtmlSourceTests
{
    [Fact]
    public void Elements_may_be_a_thousand_deep_and_no_deeper()
    {
        Assert.NotNull(Parse(1000));
        Assert.Contains("nested deeper", Assert.Throws<NotReadableException>(() => Parse(1001)).Reason.English);
    }

    // AngleSharp would parse it beside the page, without the limits of the page.
    [Fact]
    public void A_page_in_the_attribute_of_a_frame_is_not_parsed()
    {
        ParsedPage page = HtmlSource.Parse("<iframe srcdoc='<p>一'></iframe><frameset><frame srcdoc='<p>一'>", new());

        Assert.All(page.Document.All, e => Assert.False(e is IHtmlInlineFrameElement, e.LocalName));
        Assert.Equal("<p>一", page.Document.QuerySelector("iframe")!.GetAttribute("srcdoc"));
    }

    // Around the others are the page and its body.
    private static ParsedPage Parse(int depth) => HtmlSource.Parse(string.Concat(Enumerable.Repeat("<div>", depth - 2)), new());
}
