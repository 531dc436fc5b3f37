using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GovInfoDisclosure.Documents.Tests.Writing;

public class HtmlWriterTests
{
    [Fact]
    public void A_page_is_valid_and_stands_alone()
    {
        (DisclosureReport report, DocumentWriterOptions options) = Samples.Faulty();
        // A strict parser throws at the first error.
        IHtmlDocument page = new HtmlParser(new() { IsStrictMode = true })
            .ParseDocument(Encoding.UTF8.GetString(DocumentWriter.Write(report, DocumentKind.Html, options)));

        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(report.Title, page.Title);
        Assert.Empty(page.QuerySelectorAll("script, link, img, [src], [onclick]"));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
    }

    [Fact]
    public void Tables_tell_what_their_heads_are_for()
    {
        IHtmlDocument page = Page(Samples.Consistent(FormEdition.Edition2021));

        Assert.Equal(["表二", "表三", "表四"], page.QuerySelectorAll("table > caption").Select(c => c.TextContent));
        Assert.All(page.QuerySelectorAll("th"), th => Assert.NotNull(th.GetAttribute("scope")));
        Assert.Equal(200, page.QuerySelectorAll("td").Length);
        Assert.Equal(3, page.QuerySelectorAll("table")[1].QuerySelectorAll("thead tr").Length);
        Assert.Equal("22", page.QuerySelectorAll("th").Single(th => th.TextContent == "三、本年度办理结果").GetAttribute("rowspan"));
    }

    [Fact]
    public void Text_is_not_taken_for_elements()
    {
        string text = "<script>alert(\"x\")</script> & &amp;";
        IHtmlDocument page = Page(new(FormEdition.Edition2021) { OtherMatters = new() { Text = text } });

        Assert.Equal(text, page.QuerySelectorAll("p")[^1].TextContent);
    }

    [Fact]
    public void Findings_are_told_at_their_place_and_at_the_end()
    {
        (DisclosureReport report, DocumentWriterOptions options) = Samples.Faulty();
        IHtmlDocument page = new HtmlParser()
            .ParseDocument(Encoding.UTF8.GetString(DocumentWriter.Write(report, DocumentKind.Html, options)));
        string[] told = [.. page.QuerySelectorAll("aside li").Select(li => li.TextContent.Split('\n')[0])];

        Assert.Equal(options.Findings.Select(f => $"{f.Rule.Id} {f.Message(Language.English)}").Order(),
            told.Select(t => t[(t.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Order());
        Assert.All(told, t => Assert.Matches("^(error|warning|information) ", t));
        Assert.Equal("Findings", page.QuerySelector("aside h2")!.TextContent);
        IEnumerable<string> marks = page.QuerySelectorAll("main [data-findings]").Select(m => m.GetAttribute("data-findings")!);
        Assert.Equal(Enumerable.Range(1, told.Length), marks.SelectMany(m => m.Split(' ')).Select(int.Parse));
        Assert.Contains(page.QuerySelectorAll("aside li"), li =>
            li.TextContent.Contains("\nStated: 1  Expected: ", StringComparison.Ordinal)
            && li.TextContent.Contains("\nSum: Natural persons ", StringComparison.Ordinal));
        IElement cell = page.QuerySelector("td.error")!;
        Assert.Equal("1", cell.TextContent);
        Assert.StartsWith("GID301 ", cell.GetAttribute("title"), StringComparison.Ordinal);
        Assert.All(cell.GetAttribute("aria-describedby")!.Split(' '), id => Assert.NotNull(page.GetElementById(id)));
        Assert.Contains("GID802", page.QuerySelector("p.particular.warning")!.GetAttribute("title"), StringComparison.Ordinal);
        // Section five is not printed.
        Assert.Contains("GID102", page.QuerySelector("h1.error")!.GetAttribute("title"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_figure_is_smaller_so_that_it_stands_on_one_line()
    {
        IElement figure = Assert.Single(Page(Samples.Long()).QuerySelectorAll("td[style]"));
        Assert.Equal(("font-size: 7.5pt", "123456"), (figure.GetAttribute("style"), figure.TextContent));
    }

    private static IHtmlDocument Page(DisclosureReport report) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(DocumentWriter.Write(report, DocumentKind.Html)));
}
