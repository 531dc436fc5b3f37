namespace GovInfoDisclosure.Page.Tests;

/// <summary>The service goes away while somebody works, and comes back.</summary>
[Collection(Collections.Name)]
public sealed class AwayTests(Browser browser)
{
    [Fact]
    public async Task Changes_stay_and_are_checked_once_the_service_is_back()
    {
        await using Desk desk = await browser.OpenAsync();
        await desk.OpenReportAsync("2024年报.md", Samples.As("md"));
        try
        {
            browser.Server.IsAway = true;
            await desk.Cell(Samples.WrongCell).ClickAsync();
            await desk.PressAsync("1", "2", "Enter");
            await desk.Page.Locator("#notices [role=alert]").WaitForAsync();

            Assert.Equal("12", await desk.Figure(Samples.WrongCell).TextContentAsync());
            Assert.StartsWith("多半有 2 格填错", await desk.Verdict.TextContentAsync(), StringComparison.Ordinal);
        }
        finally
        {
            browser.Server.IsAway = false;
        }

        await desk.Page.Locator(".verdict .say", new() { HasText = "多半有 1 格填错" }).WaitForAsync();
        Assert.Equal(0, await desk.Page.Locator("#notices [role=alert]").CountAsync());
    }

    [Fact]
    public async Task One_request_is_under_way_and_the_last_state_is_shown()
    {
        await using Desk desk = await browser.OpenAsync();
        await desk.OpenReportAsync("2024年报.md", Samples.As("md"));
        int under = 0, most = 0;
        await desk.Page.RouteAsync("**/check", async route =>
        {
            most = Math.Max(most, Interlocked.Increment(ref under));
            await Task.Delay(120);
            await route.ContinueAsync();
            Interlocked.Decrement(ref under);
        });

        await desk.Cell(Samples.WrongCell).ClickAsync();
        await desk.PressAsync("1", "2", "3", "4", "Backspace", "Backspace", "Enter");
        await desk.Page.Locator(".verdict .say", new() { HasText = "多半有 1 格填错" }).WaitForAsync();

        Assert.Equal("12", await desk.Figure(Samples.WrongCell).TextContentAsync());
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task Nothing_is_left_in_the_browser()
    {
        await using Desk desk = await browser.OpenAsync();
        await desk.OpenReportAsync("2024年报.md", Samples.As("md"));
        await desk.SettleAsync(() => desk.Page.Locator("[data-do=repair]").First.ClickAsync());

        Assert.Equal("0 0 ", await desk.Page.EvaluateAsync<string>(
            "() => `${localStorage.length} ${sessionStorage.length} ${document.cookie}`"));
    }
}
