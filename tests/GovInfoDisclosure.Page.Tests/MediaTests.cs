using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace GovInfoDisclosure.Page.Tests;

/// <summary>A file of each medium is dropped, and its wrong cell is seen.</summary>
[Collection(Collections.Name)]
public sealed class MediaTests(Browser browser)
{
    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("txt")]
    [InlineData("json")]
    [InlineData("pdf")]
    public async Task The_wrong_cell_of_a_dropped_file_is_marked(string ending)
    {
        await using Desk desk = await browser.OpenAsync();
        byte[] content = ending == "pdf" ? await PrintAsync(desk) : Samples.As(ending);

        await desk.OpenReportAsync($"2024年报.{ending}", content);

        ILocator cell = desk.Cell(Samples.WrongCell);
        Assert.Equal("21", await cell.Locator(".v").TextContentAsync());
        Assert.Contains("m-error", await cell.GetAttributeAsync("class"), StringComparison.Ordinal);
        Assert.Equal("1", await cell.Locator(".n").TextContentAsync());
        Assert.True(await IsInWindowAsync(desk, cell), "The cell is not in the window.");
        Assert.StartsWith("多半有 2 格填错", await desk.Verdict.TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task A_list_of_figures_without_text_is_marked_too()
    {
        await using Desk desk = await browser.OpenAsync();

        await desk.OpenReportAsync("2024年报.csv", Samples.As("csv"));

        Assert.Contains("m-error", await desk.Cell(Samples.WrongCell).GetAttributeAsync("class"), StringComparison.Ordinal);
        Assert.StartsWith("多半有 2 格填错", await desk.Verdict.TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_report_is_refused_with_a_way_out()
    {
        await using Desk desk = await browser.OpenAsync();

        await desk.DropAsync([("scan.pdf", "%PDF-1.4\n%%EOF"u8.ToArray())]);

        ILocator trouble = desk.Page.Locator(".trouble");
        Assert.Equal("这份文件读不出来", await trouble.Locator("h2").TextContentAsync());
        Assert.True(await trouble.Locator("li").CountAsync() > 1);
    }

    [Fact]
    public async Task A_file_above_the_limit_is_not_sent()
    {
        await using Desk desk = await browser.OpenAsync();
        int requests = 0;
        desk.Page.Request += (_, request) => requests += request.Method == "POST" ? 1 : 0;

        await desk.Page.EvaluateAsync("""
            () => {
                const data = new DataTransfer();
                data.items.add(new File([new Uint8Array(33 * 1048576)], '含附图.docx'));
                document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
            }
            """);

        string why = await desk.Page.Locator(".trouble .why").First.TextContentAsync() ?? "";
        Assert.Equal("含附图.docx 有 33 MB，上限是 32 MB。没有上传，也没有核对。", why);
        Assert.Equal(0, requests);
    }

    [Fact]
    public async Task What_a_file_says_is_shown_as_text()
    {
        const string Attack = "<img src=x onerror=\\\"window.broken=1\\\"><script>window.broken=1</script>";
        DisclosureReport hostile = Samples.With(Samples.Faulty, json => json
            .Replace("青禾县自然资源局", Attack, StringComparison.Ordinal)
            .Replace("全年新收", Attack + "\\n全年新收", StringComparison.Ordinal));
        await using Desk desk = await browser.OpenAsync();

        await desk.OpenReportAsync("<b>x</b>'\"&.json", Samples.As("json", hostile));
        await desk.Page.Locator(".menu summary").ClickAsync();

        Assert.Contains("<script>", await desk.Page.Locator(".sheet h2").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await desk.Page.Locator(".sheet img, .sheet script, .verdict b b").CountAsync());
        Assert.False(await desk.Page.EvaluateAsync<bool>("() => 'broken' in window"));
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task What_the_document_prints_is_told_where_it_is_not_the_figure()
    {
        string text = Encoding.UTF8.GetString(Samples.As("md")), wide = text.Replace("| 318 |", "| 3１8 |", StringComparison.Ordinal);
        Assert.NotEqual(text, wide);
        await using Desk desk = await browser.OpenAsync();

        await desk.OpenReportAsync("wide.md", Encoding.UTF8.GetBytes(wide));

        ILocator cell = desk.Cell("/proactiveDisclosure/licensing/decisions");
        Assert.Equal("318", await cell.Locator(".v").TextContentAsync());
        Assert.Equal("文件里写的是“3１8”", await cell.GetAttributeAsync("title"));
        Assert.Null(await desk.Cell(Samples.WrongCell).GetAttributeAsync("title"));
    }

    [Fact]
    public async Task A_hostile_file_leaves_the_page_as_it_is()
    {
        string deep = string.Concat(Enumerable.Repeat("<table><tr><td>", 20_000));
        await using Desk desk = await browser.OpenAsync();

        await desk.DropAsync([("deep.html", Encoding.UTF8.GetBytes(deep))]);
        await desk.Page.Locator(".trouble").WaitForAsync();
        await desk.OpenReportAsync("after.md", Samples.As("md"));

        Assert.Empty(desk.Complaints);
    }

    private static async Task<byte[]> PrintAsync(Desk desk)
    {
        IPage paper = await desk.Page.Context.NewPageAsync();
        await paper.SetContentAsync(Encoding.UTF8.GetString(Samples.As("html")));
        byte[] pdf = await paper.PdfAsync(new() { PreferCSSPageSize = true });
        await paper.CloseAsync();
        return pdf;
    }

    private static async Task<bool> IsInWindowAsync(Desk desk, ILocator locator)
    {
        LocatorBoundingBoxResult box = (await locator.BoundingBoxAsync())!;
        int height = int.Parse(await desk.Page.EvaluateAsync<string>("() => String(innerHeight)"), CultureInfo.InvariantCulture);
        return box.Y > 110 && box.Y + box.Height < height;
    }
}
