using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace GovInfoDisclosure.Page.Tests;

/// <summary>axe-core finds nothing in any state, width and language, and nothing is wider than the window.</summary>
[Collection(Collections.Name)]
public sealed class AccessibilityTests(Browser browser)
{
    public static TheoryData<string, int, string> Views
    {
        get
        {
            var views = new TheoryData<string, int, string>();
            foreach (string state in new[] { "empty", "one", "edited", "many", "unreadable", "unread", "offline" })
            {
                // One of each layout.
                foreach (int width in new[] { 320, 1093, 1366, 1920 })
                {
                    views.Add(state, width, "zh-CN");
                    views.Add(state, width, "en-US");
                }
            }

            return views;
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Nothing_is_out_of_reach(string state, int width, string language)
    {
        await using Desk desk = await browser.OpenAsync(width, width < 500 ? 844 : 768, language);
        try
        {
            await ShowAsync(desk, state);
            // What fades in is looked at when it is there.
            await desk.Page.WaitForTimeoutAsync(250);
            AxeResult result = await desk.Page.RunAxe();
            string problems = string.Join('\n', result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help}: {n.Html}")));
            bool fits = await desk.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth");

            Assert.True(problems.Length == 0, problems);
            Assert.True(fits, "The page is wider than the window.");
            Assert.Empty(desk.Complaints);
        }
        finally
        {
            browser.Server.IsAway = false;
        }
    }

    private async Task ShowAsync(Desk desk, string state)
    {
        switch (state)
        {
            case "one":
            case "edited":
            case "offline":
                await desk.OpenReportAsync("report.md", Samples.As("md"));
                browser.Server.IsAway = state == "offline";
                if (state == "edited")
                    await desk.SettleAsync(() => desk.Page.Locator("[data-do=repair]").First.EvaluateAsync("b => b.click()"));
                if (state != "offline")
                    break;
                await desk.Cell(Samples.WrongCell).FocusAsync();
                await desk.PressAsync("Delete");
                await desk.Page.Locator("#notices [role=alert]").WaitForAsync();
                break;
            case "many":
                byte[] clean = Samples.As("json", Samples.Clean);
                await desk.DropAsync([("a.md", Samples.As("md")), ("b.json", clean), ("c.pdf", "%PDF"u8.ToArray())]);
                await desk.Page.Locator(".grid tbody tr").Nth(2).WaitForAsync();
                break;
            case "unreadable":
                await desk.DropAsync([("c.pdf", "%PDF"u8.ToArray())]);
                await desk.Page.Locator(".trouble").WaitForAsync();
                break;
            case "unread":
                await desk.OpenReportAsync("report.md", Samples.Unread);
                await desk.Page.Locator(".loud").WaitForAsync();
                break;
        }
    }
}
