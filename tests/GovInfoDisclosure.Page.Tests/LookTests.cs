using GovInfoDisclosure.Documents;
using Microsoft.Playwright;

namespace GovInfoDisclosure.Page.Tests;

/// <summary>How the page fits windows and paper.</summary>
[Collection(Collections.Name)]
public sealed class LookTests(Browser browser)
{
    [Fact]
    public async Task A_usual_screen_shows_cell_and_problem_side_by_side()
    {
        await using Desk desk = await OpenAsync(1366, 768);

        LocatorBoundingBoxResult cell = (await desk.Cell(Samples.WrongCell).BoundingBoxAsync())!;
        LocatorBoundingBoxResult card = (await desk.Cards.First.BoundingBoxAsync())!;
        LocatorBoundingBoxResult button = (await desk.Page.GetByRole(AriaRole.Button, new() { Name = "改为 12" }).BoundingBoxAsync())!;

        Assert.True(cell.X + cell.Width < card.X, "The card covers the form.");
        Assert.InRange(cell.Y, 116, 768 - cell.Height);
        Assert.InRange(button.Y + button.Height, 116, 768);
        Assert.True(card.X + card.Width <= 1366, "The card is cut off.");
    }

    [Fact]
    public async Task On_a_phone_the_labels_stay_beside_the_figures()
    {
        await using Desk desk = await OpenAsync(390, 844);
        ILocator scroll = desk.Page.Locator(".scroll:has(table.grouped)");

        await scroll.EvaluateAsync("s => { s.scrollIntoView(); s.scrollLeft = 400; }");

        ILocator label = desk.Page.Locator("th[data-p='/requests/newlyReceived']");
        LocatorBoundingBoxResult area = (await scroll.BoundingBoxAsync())!, box = (await label.BoundingBoxAsync())!;
        Assert.InRange(box.X, area.X - 1, area.X + 1);
        Assert.True(await scroll.EvaluateAsync<int>("s => s.scrollLeft") > 100);
    }

    [Fact]
    public async Task Printed_the_form_is_read_again()
    {
        await using Desk desk = await browser.OpenAsync();
        await desk.OpenReportAsync("report.json", Samples.As("json", Samples.Clean));

        byte[] pdf = await desk.Page.PdfAsync(new() { PreferCSSPageSize = true });

        DocumentReadResult read = DocumentReader.Read(pdf);
        Assert.Equal(Samples.Clean.Form.Cells.Select(c => Samples.Clean[c]), Samples.Clean.Form.Cells.Select(c => read.Report![c]));
    }

    [Fact]
    public async Task Paper_has_the_list_and_no_buttons()
    {
        await using Desk desk = await OpenAsync(1366, 768);

        await desk.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await desk.Page.Locator(".printed table").IsVisibleAsync());
        Assert.Equal(3, await desk.Page.Locator(".printed tbody tr").CountAsync());
        Assert.True(await desk.Page.Locator(".bar").IsHiddenAsync());
        Assert.True(await desk.Page.Locator(".margin").IsHiddenAsync());
    }

    [Fact]
    public async Task The_other_language_changes_words_and_not_the_form()
    {
        await using Desk desk = await OpenAsync(1366, 768);

        await desk.SettleAsync(() => desk.Page.Locator("[data-do=language]").ClickAsync());

        Assert.Equal("Probably 2 wrong cells, 5 sums affected; 1 to look at.", await desk.Verdict.TextContentAsync());
        Assert.Contains("after the deadline of 2025-01-31", await desk.Cards.Last.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal("一、本年新收政府信息公开申请数量", await desk.Page.Locator("th[data-p='/requests/newlyReceived']").TextContentAsync());
        Assert.Equal("en", await desk.Page.EvaluateAsync<string>("() => document.documentElement.lang"));
    }

    private async Task<Desk> OpenAsync(int width, int height)
    {
        Desk desk = await browser.OpenAsync(width, height);
        await desk.OpenReportAsync("2024年报.md", Samples.As("md"));
        return desk;
    }
}
