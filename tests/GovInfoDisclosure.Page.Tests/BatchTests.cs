using System.Diagnostics;
using System.Text;
using Microsoft.Playwright;

namespace GovInfoDisclosure.Page.Tests;

/// <summary>Many files at once, and files that a report is compared with.</summary>
[Collection(Collections.Name)]
public sealed class BatchTests(Browser browser)
{
    [Fact]
    public async Task Forty_files_are_a_table_of_units_with_progress()
    {
        (string, byte[])[] files = [.. Enumerable.Range(1, 40).Select(i => ($"{i}.docx", Samples.As("docx", Unit(i))))];
        await using Desk desk = await browser.OpenAsync();
        await desk.Page.EvaluateAsync("""
            () => {
                window.seen = [];
                new MutationObserver(() => {
                    const p = document.querySelector('.progress:not([hidden]) p');
                    if (p && p.textContent) window.seen.push(p.textContent);
                }).observe(document.body, { subtree: true, childList: true, characterData: true });
            }
            """);

        var clock = Stopwatch.StartNew();
        await desk.DropAsync(files);
        await desk.Page.Locator(".grid tbody tr").Nth(39).WaitForAsync();
        clock.Stop();

        Assert.Equal("20 个单位有误，0 个待核，0 个没有读出，20 个相符。", await desk.Verdict.TextContentAsync());
        Assert.True(await desk.Page.Locator(".progress").IsHiddenAsync());
        string[] progress = await desk.Page.EvaluateAsync<string[]>("() => window.seen");
        Assert.Contains(progress, p => p.StartsWith("正在核对：已完成 ", StringComparison.Ordinal));
        TestContext.Current.TestOutputHelper!.WriteLine($"40 files: {clock.ElapsedMilliseconds} ms");
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Rows_are_filtered_sorted_and_opened()
    {
        await using Desk desk = await browser.OpenAsync();
        await desk.DropAsync([.. Files(4), ("x.pdf", "%PDF"u8.ToArray())]);
        await desk.Page.Locator(".grid tbody tr").Nth(4).WaitForAsync();

        Assert.Contains("未读", await desk.Page.Locator(".grid tbody tr").First.TextContentAsync(), StringComparison.Ordinal);
        await desk.Page.Locator("[data-do=kind][data-k=error]").ClickAsync();
        Assert.Equal(2, await desk.Page.Locator(".grid tbody tr").CountAsync());
        await desk.Page.Locator("[data-do=sort][data-k=unit]").ClickAsync();
        Assert.Equal("ascending", await desk.Page.Locator("th:has([data-k=unit])").GetAttributeAsync("aria-sort"));
        await desk.Page.Locator("#find").FillAsync("第4局");
        await desk.Page.Locator("[data-do=row]").ClickAsync();
        Assert.Equal("21", await desk.Figure(Samples.WrongCell).TextContentAsync());
        await desk.SettleAsync(() => desk.Page.GetByRole(AriaRole.Button, new() { Name = "改为 12" }).ClickAsync());
        await desk.Page.Locator("[data-do=back]").ClickAsync();

        Assert.Equal("2 个单位有误，0 个待核，1 个没有读出，2 个相符。", await desk.Verdict.TextContentAsync());
        await desk.Page.Locator("[data-do=row]").ClickAsync();
        await desk.SettleAsync(() => desk.Page.Locator("[data-do=undo]").ClickAsync());
        Assert.Equal("21", await desk.Figure(Samples.WrongCell).TextContentAsync());
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task The_list_of_all_units_is_downloaded()
    {
        await using Desk desk = await browser.OpenAsync();
        await desk.DropAsync(Files(3));
        await desk.Page.Locator(".grid tbody tr").Nth(2).WaitForAsync();

        IDownload download = await desk.Page.RunAndWaitForDownloadAsync(
            () => desk.Page.Locator("[data-do=export][data-f=csv]").ClickAsync());
        await using Stream stream = await download.CreateReadStreamAsync();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Equal("年报核对清单.csv", download.SuggestedFilename);
        Assert.Contains("第2局", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_of_last_year_is_compared()
    {
        DisclosureReport last = Samples.With(Samples.Clean, json => json
            .Replace("2024年", "2023年", StringComparison.Ordinal).Replace("\"year\":2024", "\"year\":2023", StringComparison.Ordinal)
            .Replace("2024-01-01", "2023-01-01", StringComparison.Ordinal).Replace("2024-12-31", "2023-12-31", StringComparison.Ordinal)
            .Replace("\"carriedForward\":{\"naturalPersons\":1", "\"carriedForward\":{\"naturalPersons\":3", StringComparison.Ordinal));
        await using Desk desk = await browser.OpenAsync();
        await desk.OpenReportAsync("2024.json", Samples.As("json", Samples.Clean));

        await desk.DropAsync([("2023.json", Samples.As("json", last))], "[data-drop=previous]");
        await desk.Page.Locator("[data-drop=previous].has").WaitForAsync();
        await desk.Page.Locator(".card", new() { HasText = "与上年结转数不符" }).WaitForAsync();

        Assert.Equal("2023年报告 ✓", await desk.Page.Locator("[data-drop=previous] b").TextContentAsync());
        Assert.Equal("上年 3", await desk.Cell("/requests/carriedOver/naturalPersons").Locator(".prev").TextContentAsync());
        Assert.Contains("与上年报告不符", await desk.Verdict.TextContentAsync(), StringComparison.Ordinal);
        await desk.SettleAsync(() => desk.Page.Locator("[data-drop=previous]").ClickAsync());
        Assert.DoesNotContain("上年报告", await desk.Verdict.TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_are_added_up()
    {
        await using Desk desk = await browser.OpenAsync();
        await desk.OpenReportAsync("parent.json", Samples.As("json", Samples.Clean));

        DisclosureReport unit = Samples.With(
            Unit(1), json => json.Replace("\"decisions\":318", "\"decisions\":300", StringComparison.Ordinal));
        await desk.DropAsync([("1.json", Samples.As("json", unit))], "[data-drop=units]");
        await desk.Page.Locator("[data-drop=units].has").WaitForAsync();
        await desk.Page.Locator("#scope").SelectOptionAsync("sum");
        await desk.Page.Locator(".card", new() { HasText = "与下级单位合计不符" }).First.WaitForAsync();

        Assert.StartsWith("1 处与下级单位不符", await desk.Verdict.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal("下级单位 1 份 ✓", await desk.Page.Locator("[data-drop=units] b").TextContentAsync());
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task A_coverage_file_names_what_is_missing_and_adds_up()
    {
        const string Coverage = """
            {"parent":"青禾县第5局","year":2024,"scope":"aggregate","includesOwn":false,"units":["青禾县第1局","青禾县第3局","青禾县第7局"]}
            """;
        await using Desk desk = await browser.OpenAsync();

        await desk.DropAsync([("coverage.json", Encoding.UTF8.GetBytes(Coverage)), .. Files(5).Where((_, i) => i % 2 == 0)]);
        await desk.Page.Locator(".grid tbody tr", new() { HasText = "第5局" }).GetByText("有误").WaitForAsync();

        string received = await desk.Page.Locator(".verdict .file").TextContentAsync() ?? "";
        Assert.StartsWith("收到 3 份，应报 4 份", received, StringComparison.Ordinal);
        Assert.EndsWith("未收到：青禾县第7局", received, StringComparison.Ordinal);
        await desk.SettleAsync(() => desk.Page.Locator("[data-do=row]").First.ClickAsync());
        Assert.Contains("处与下级单位不符", await desk.Verdict.TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(desk.Complaints);
    }

    private static IEnumerable<(string Name, byte[] Content)> Files(int count) =>
        Enumerable.Range(1, count).Select(i => ($"{i}.json", Samples.As("json", Unit(i))));

    // Every other unit has a fault.
    private static DisclosureReport Unit(int number) => Samples.With(number % 2 == 0 ? Samples.FaultyInTime : Samples.Clean, json =>
        json.Replace("青禾县自然资源局", $"青禾县第{number}局", StringComparison.Ordinal));
}
