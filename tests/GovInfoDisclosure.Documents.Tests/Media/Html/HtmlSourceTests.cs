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

    // Around the others are the page and its body.
    private static ParsedPage Parse(int depth) => HtmlSource.Parse(string.Concat(Enumerable.Repeat("<div>", depth - 2)), new());
}
